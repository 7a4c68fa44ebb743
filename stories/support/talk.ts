import { appear, fill } from './act.ts';

const turnsOf = (list: Element): number => list.querySelectorAll(':scope > .turn').length;

const until = async (condition: () => boolean, what: string): Promise<void> => {
  for (let turn = 0; turn < 4_800; turn += 1) {
    if (condition()) return;
    await new Promise((passed) => setTimeout(passed, 25));
  }
  throw new Error(`There was no ${what}`);
};

/** Asks the chatbot, and waits for its answer. */
export async function ask(story: ParentNode, text: string): Promise<void> {
  const list = await appear(story, '.turns');
  const before = turnsOf(list);
  await fill(story, '#question', text);
  (await appear(story, '.send')).click();
  await until(() => turnsOf(list) > before + 1, `answer to ${text}`);
}

/** Presses the newest button of the talk with these words, once it is there. */
export async function choose(story: ParentNode, words: string): Promise<void> {
  const list = await appear(story, '.turns');
  const found = (): HTMLElement | undefined =>
    [...list.querySelectorAll<HTMLElement>('button')].findLast(({ textContent }) => textContent.includes(words));
  await until(() => found() !== undefined, `button ${words}`);
  found()?.click();
}

/** Takes away what the chatbot has left on this device: the talk, the answers, what waits to be sent. */
export const forgetDevice = (): Promise<void> =>
  new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('mizumado-chatbot');
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error ?? new Error('The database stays'));
  });
