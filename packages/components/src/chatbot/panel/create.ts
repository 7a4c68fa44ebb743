import { ownElement } from '../../browser/own-element.ts';
import { Composer } from '../composer/composer.ts';
import { ChatPanel } from './panel.ts';

/** Creates the conversation's element by the tag that its class has on this page. */
export function createPanel(): ChatPanel {
  return Object.assign(ownElement('chat-panel', ChatPanel), { composer: ownElement('chat-composer', Composer) });
}
