import type { MessageKey, MessageQueue } from './queue.ts';

/**
 * Queue of a server in memory. A delivery begins at once and waits by itself for the end of the transaction that it was added in,
 * because there is only one connection; the message of a transaction that was taken back is not found then.
 */
export class MemoryQueue implements MessageQueue {
  readonly #deliver: (key: MessageKey) => Promise<void>;
  readonly #underWay = new Set<Promise<void>>();

  /** @param deliver must not fail: nobody would try it again */
  constructor(deliver: (key: MessageKey) => Promise<void>) {
    this.#deliver = deliver;
  }

  add(_transaction: unknown, key: MessageKey): Promise<void> {
    const delivery = this.#deliver(key).finally(() => this.#underWay.delete(delivery));
    this.#underWay.add(delivery);
    return Promise.resolve();
  }

  /** Waits until nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
