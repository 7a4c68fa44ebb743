import { redact } from '@mizumado/faq';
import { faq } from '@mizumado/sdk';
import type { BodyOf, Client } from '@mizumado/sdk';
import { randomUuid } from '../../browser/random.ts';
import type { Connection } from '../../connection/connection.ts';
import { failureOf } from '../../connection/failure.ts';
import type { FailureKind } from '../../connection/failure.ts';
import { read, write } from './database.ts';

export type QuestionReport = BodyOf<'faq.report'>;
export type Rating = BodyOf<'faq.feedback'>;

/** Most reports that wait for a connection. Older ones are dropped: they only serve statistics. */
const MOST_WAITING = 50;
const passing = new Set<FailureKind>(['offline', 'unreachable', 'unavailable', 'maintenance', 'busy']);

/**
 * Reports to the service, redacted, what was asked and how it was answered. Nothing waits for or depends on it:
 * offline, reports wait on the device; a report that the service refuses is logged once in the console, without the
 * question.
 */
export class Reporter {
  readonly connection: Connection;
  readonly #client: Client<{ faq: typeof faq }>;
  readonly #keeps: () => boolean;
  /** Lets the service see follow-up questions; new for each talk, so that it identifies nobody. */
  readonly #conversationId = randomUuid();
  #waiting: QuestionReport[] = [];
  #warned = false;

  /** @param keeps whether anything may stay on this device */
  constructor(connection: Connection, keeps: () => boolean) {
    this.connection = connection;
    this.#client = connection.client.with({ faq });
    this.#keeps = keeps;
  }

  /** @returns id of the reported question, for feedback; undefined when it waits or was refused. Never rejects */
  async report(question: QuestionReport): Promise<string | undefined> {
    const redacted = { ...question, text: redact(question.text), conversationId: this.#conversationId };
    try {
      return (await this.#client.faq.report(redacted)).id;
    } catch (error) {
      if (passing.has(failureOf(error).kind)) await this.#wait(redacted);
      else this.#warn(error);
      return undefined;
    }
  }

  /** Sends whether an answer helped. @returns whether it arrived */
  async rate(rating: Rating): Promise<boolean> {
    try {
      await this.#client.faq.feedback(rating);
      return true;
    } catch (error) {
      this.#warn(error);
      return false;
    }
  }

  /** Sends what waits on this device, oldest first, until one fails. */
  async flush(): Promise<void> {
    try {
      const kept = ((await read(this.#key)) as QuestionReport[] | undefined) ?? [];
      let waiting = [...kept, ...this.#waiting];
      this.#waiting = [];
      while (waiting[0]) {
        const answer = await this.#client.faq.report(waiting[0]).safe();
        if (!answer.ok && answer.response === undefined) break;
        waiting = waiting.slice(1);
      }
      await this.#keep(waiting);
    } catch (error) {
      this.#warn(error);
    }
  }

  async #wait(question: QuestionReport): Promise<void> {
    try {
      const kept = this.#keeps() ? (((await read(this.#key)) as QuestionReport[] | undefined) ?? []) : this.#waiting;
      await this.#keep([...kept, question].slice(-MOST_WAITING));
    } catch (error) {
      this.#warn(error);
    }
  }

  async #keep(waiting: QuestionReport[]): Promise<void> {
    if (this.#keeps()) await write(this.#key, waiting);
    else this.#waiting = waiting;
  }

  get #key(): string {
    return `reports ${this.connection.service}`;
  }

  #warn(error: unknown): void {
    if (this.#warned) return;
    this.#warned = true;
    console.warn(`Mizumado: a question could not be counted (${failureOf(error).type ?? 'unknown'}).`);
  }
}
