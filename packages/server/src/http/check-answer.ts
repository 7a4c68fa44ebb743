import type { ServerSentEvent } from './event-stream.ts';
import { isJson, kindOf } from './media-types.ts';
import type { Outgoing } from './outgoing.ts';
import type { ApiTables } from './tables.ts';

/**
 * Checks an answer against the API. Always on in tests.
 *
 * @returns the answer; lines and events in it are checked as they come
 * @throws Error that says where the answer departs from the API
 */
export function checkAnswer({ operations, validators }: ApiTables, id: string, outgoing: Outgoing): Outgoing {
  const { status, headers, body } = outgoing;
  const types = operations[id]?.answers ?? {};
  const key = String(status) in types ? String(status) : 'default';
  const expected = types[key] ?? [];
  const mediaType = headers['Content-Type']?.split(';')[0];
  if (expected.length === 0 ? body !== null : mediaType === undefined || !expected.includes(mediaType)) {
    throw new Error(
      `${id} answered ${status} as ${mediaType ?? 'nothing'}; the API has ${expected.join(' or ') || 'nothing'}`,
    );
  }
  if (body === null) return outgoing;
  const kind = 'stream' in body ? 'bytes' : Object.keys(body)[0];
  const wanted = kindOf(mediaType ?? '');
  if (kind !== wanted) throw new Error(`${id} answered ${mediaType} as ${kind}, which comes as ${wanted}`);
  const check = validators[id]?.answers[key];
  if (!check) return outgoing;
  const mustFit = (value: unknown): void => {
    if (!check(value)) throw new Error(`${id} answered ${status} against the API: ${JSON.stringify(check.errors)}`);
  };
  if ('lines' in body) return { ...outgoing, body: { lines: eachChecked(body.lines, mustFit) } };
  if ('events' in body)
    return { ...outgoing, body: { events: eachChecked<ServerSentEvent>(body.events, ({ data }) => mustFit(data)) } };
  if ('text' in body && isJson(mediaType ?? '')) mustFit(JSON.parse(body.text));
  return outgoing;
}

/** The same pieces, each checked before it goes on. No generator: the client's leaving must reach the source while it waits. */
function eachChecked<T>(pieces: AsyncIterable<T>, check: (piece: T) => void): AsyncIterable<T> {
  const source = pieces[Symbol.asyncIterator]();
  const checked: AsyncIterator<T> = {
    async next() {
      const next = await source.next();
      if (!next.done) check(next.value);
      return next;
    },
    return: async () => (await source.return?.()) ?? { done: true, value: undefined },
  };
  return { [Symbol.asyncIterator]: () => checked };
}
