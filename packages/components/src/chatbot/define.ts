import { define } from '../browser/define.ts';
import { MizuChatbot } from './chatbot.ts';

define('chatbot', MizuChatbot);
