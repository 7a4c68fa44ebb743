import { setTimeout as pause } from 'node:timers/promises';
import { patience } from '../../support/patience.ts';

interface Message {
  id: string;
  subject: string;
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (html: string): string =>
  html.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
const part = (article: string, pattern: RegExp): string => plain(pattern.exec(article)?.[1] ?? '');

/** A resident's mailbox or phone: what the service's outbox page shows for one address. */
export class Mailbox {
  readonly address: string;
  readonly #page: string;
  /** Messages whose code was read; a code is good once. */
  readonly #read = new Set<string>();

  /** @param service where the service runs */
  constructor(service: string, address: string) {
    this.address = address;
    this.#page = `${service}/dev/outbox`;
  }

  /** Everything that was sent to the address, the newest first. */
  async messages(): Promise<Message[]> {
    const page = await (await fetch(this.#page)).text();
    return page
      .split('<article')
      .slice(1)
      .filter((article) => part(article, /<dt>To<\/dt><dd>([^<]*)/) === this.address)
      .map((article) => ({
        id: part(article, /id="m-([^"]+)"/),
        subject: part(article, /<h2[^>]*>([^<]*)/),
        text: part(article, /<pre[^>]*>([^<]*)/),
      }));
  }

  /** Waits for a message that says `words`. */
  async message(words: RegExp): Promise<Message> {
    return this.#wait(String(words), ({ subject, text }) => words.test(`${subject}\n${text}`));
  }

  /** Waits for a code that was not read yet. @returns its six digits */
  async code(): Promise<string> {
    const code = /(?<!\d)\d{6}(?!\d)/;
    const { id, text } = await this.#wait(
      'code',
      (message) =>
        !this.#read.has(message.id) && /コード|code/i.test(message.subject + message.text) && code.test(message.text),
    );
    this.#read.add(id);
    return code.exec(text)?.[0] ?? '';
  }

  async #wait(what: string, fits: (message: Message) => boolean): Promise<Message> {
    const end = performance.now() + patience.event;
    for (;;) {
      const found = (await this.messages()).find(fits);
      if (found) return found;
      if (performance.now() > end) throw new Error(`Nothing like ${what} was sent to ${this.address}`);
      await pause(100);
    }
  }
}
