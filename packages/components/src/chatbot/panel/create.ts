import { ownElement } from '../../browser/own-element.ts';
import { Composer } from '../composer/composer.ts';
import { ChatPanel } from './panel.ts';

/** Makes the conversation's element, by whatever tag its class has on this page. */
export function createPanel(): ChatPanel {
  return Object.assign(ownElement('chat-panel', ChatPanel), { composer: ownElement('chat-composer', Composer) });
}
