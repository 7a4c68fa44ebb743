import { define } from '../base/define.ts';
import { MizuChatbot } from './chatbot.ts';

define('chatbot', MizuChatbot);
