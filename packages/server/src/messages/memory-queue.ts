import type { MessageKey, MessageQueue } from './queue.ts';

/**
 * Queue of a server in memory. A delivery starts immediately and waits for the transaction that added it, because there
 * is only one connection; after a rollback it finds no message.
 */
export class MemoryQueue implements MessageQueue {
  readonly #deliver: (key: MessageKey) => Promise<void>;
  readonly #underWay = new Set<Promise<void>>();

  /** @param deliver must not fail, because it is not retried */
  constructor(deliver: (key: MessageKey) => Promise<void>) {
    this.#deliver = deliver;
  }

  add(_transaction: unknown, key: MessageKey): Promise<void> {
    const delivery = this.#deliver(key).finally(() => this.#underWay.delete(delivery));
    this.#underWay.add(delivery);
    return Promise.resolve();
  }

  /** Waits for running deliveries. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
