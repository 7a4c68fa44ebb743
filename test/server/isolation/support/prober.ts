import type { ApiOperation } from '../../support/api.ts';
import { serviceUrl } from '../../support/server.ts';
import { Cases } from './cases.ts';
import type { Case } from './cases.ts';
import type { UtilityId } from './people.ts';
import type { Place } from './place.ts';
import { changesSince, readRows, restore } from './snapshot.ts';
import type { Changes } from './snapshot.ts';

export interface Reply {
  status: number;
  /** Everything that the answer says, headers too. */
  text: string;
  /** End of the problem's `type`. */
  problem: string;
}

let addresses = 0;

/** Sends requests to a place, and puts its database back to what it was. */
export class Prober {
  readonly #place: Place;
  readonly #cases: Cases;

  constructor(place: Place, home: UtilityId) {
    this.#place = place;
    this.#cases = new Cases(place.baseline, home);
  }

  cases(one: ApiOperation): Case[] {
    return this.#cases.of(one);
  }

  async send({
    probe: { utility, method, target, headers, body, cookie, origin },
  }: Pick<Case, 'probe'>): Promise<Reply> {
    const { server } = this.#place;
    // Every request from another house, so that limits of guessing do not hide anything.
    addresses += 1;
    const address = `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
    const request = new Request(`${serviceUrl}/${utility}/v1${target}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const cookies: string[] = [];
    const response = await server.handle(request, {
      address,
      cookie,
      ...(origin !== undefined && { origin }),
      onSetCookie: (value) => cookies.push(value),
    });
    const text = await response.text();
    // Messages leave after the answer; what they change belongs to this request.
    await server.outbox.idle();
    const type = response.status >= 400 ? (JSON.parse(text) as { type: string }).type : '';
    return {
      status: response.status,
      text: [text, ...cookies, ...[...response.headers].flat()].join('\n'),
      problem: type.replace('urn:mizumado:problem:', ''),
    };
  }

  /** Puts everything back. @returns what had changed */
  restore(): Promise<Changes> {
    const { asOwner, baseline } = this.#place;
    return asOwner(async (transaction) => {
      const changes = changesSince(baseline, await readRows(transaction, baseline.tables));
      await restore(transaction, baseline, changes);
      return changes;
    });
  }
}
