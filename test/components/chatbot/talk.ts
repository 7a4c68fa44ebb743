/** What tests of the chatbot begin with: one on the page, opened, and a resident's hands. */
import { html } from 'lit';
import type { MizuChatbot } from '../../../packages/components/src/chatbot/chatbot.ts';
import '../../../packages/components/src/chatbot/define.ts';
import { ok } from '../support/assert.ts';
import { find, mount, textOf, until } from '../support/visit.ts';

export interface Wish {
  language?: string;
  history?: 'on' | 'off';
  mode?: 'docked' | 'inline';
  voice?: boolean;
}

export const chatbot = (
  service: string,
  { language = 'ja', history = 'on', mode = 'docked', voice = false }: Wish = {},
): MizuChatbot =>
  mount<MizuChatbot>(
    html`<mizu-chatbot service=${service} lang=${language} history=${history} mode=${mode} ?voice=${voice}></mizu-chatbot>`,
  );

export const launcher = (chat: Element): Promise<HTMLElement> =>
  until(() => find(chat.shadowRoot!, '.launcher'), 'launcher');

/** Presses the button and waits for the greeting. */
export async function opened(service: string, wish: Wish = {}): Promise<MizuChatbot> {
  const chat = chatbot(service, wish);
  if (wish.mode !== 'inline') (await launcher(chat)).click();
  await until(() => find(chat.shadowRoot!, '.turn'), 'greeting');
  return chat;
}

export const area = (chat: MizuChatbot): HTMLTextAreaElement => {
  const found = find<HTMLTextAreaElement>(chat.shadowRoot!, 'textarea');
  ok(found, 'textarea');
  return found;
};

export function type(chat: MizuChatbot, text: string): void {
  area(chat).value = text;
  area(chat).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** @param init `keyCode` is what Safari tells a conversion's Enter by */
export const press = (
  chat: MizuChatbot,
  init: Pick<KeyboardEventInit, 'key' | 'shiftKey' | 'isComposing'> & { keyCode?: 229 },
): boolean =>
  area(chat).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init }),
  );

export const turns = (chat: MizuChatbot): HTMLElement[] => [
  ...(find(chat.shadowRoot!, '.turns')?.querySelectorAll<HTMLElement>(':scope > .turn') ?? []),
];

/** What was said last, by kind and words. */
export const lastTurn = (chat: MizuChatbot): { kind: string | undefined; text: string } => {
  const turn = turns(chat).at(-1);
  return { kind: turn?.dataset['kind'], text: turn ? textOf(turn) : '' };
};

/** Asks, and waits until the chatbot has said something to it. */
export async function ask(chat: MizuChatbot, text: string): Promise<void> {
  const before = turns(chat).length;
  type(chat, text);
  press(chat, {});
  await until(() => turns(chat).length > before + 1, `answer to ${text}`);
}

/** Presses the newest button with these words. */
export async function choose(chat: MizuChatbot, words: string): Promise<void> {
  const buttons = await until(() => {
    const all = [...(find(chat.shadowRoot!, '.turns')?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
      ({ textContent }) => textContent.includes(words),
    );
    return all.length > 0 && all;
  }, `button ${words}`);
  (buttons.findLast(({ textContent }) => textContent.trim() === words) ?? buttons.at(-1))?.click();
}

export const talkOf = (chat: MizuChatbot): string =>
  turns(chat)
    .map((turn) => textOf(turn))
    .join('\n');
