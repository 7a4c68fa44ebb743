import { operations } from '../generated/operations.ts';
import type { OperationId } from '../generated/operations.ts';
import { validators } from '../generated/validators.js';
import type { Subject } from '../audit/append.ts';
import { Problem } from './problem.ts';
import type { Operation } from './operation.ts';

/** What goes out, before it becomes a `Response`. */
export interface Outgoing {
  status: number;
  /** Text of the body; null for none, or when there are bytes or lines. */
  text: string | null;
  /** Compressed text instead of `text`. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** Values of a JSON Lines body, sent as they come. */
  lines?: AsyncIterable<unknown>;
  headers: Record<string, string>;
  /** Values of further `Set-Cookie` headers beside the one in `headers`. */
  cookies?: readonly string[];
}

/** JSON that was made before, so that it need not be made for every answer. */
export interface Prepared {
  etag: string;
  /** Asked for only when the client's copy does not hold. */
  text: () => Promise<string>;
}

/** What a handler returns, whichever it is. */
export interface HandlerAnswer {
  status: number;
  body?: unknown;
  prepared?: Prepared;
  lines?: AsyncIterable<unknown>;
  headers?: Record<string, string>;
  /** Values of `Set-Cookie`. */
  cookie?: string | readonly string[];
  /** What the audit log is to name beside the ids of the path. */
  subjects?: readonly Subject[];
}

/** A successful answer as text, with an ETag where the API has `If-None-Match`; 304 when the client's copy still holds. */
export async function successful(
  operation: Operation,
  answer: HandlerAnswer,
  ifNoneMatch: string | undefined,
): Promise<Outgoing> {
  const mediaType = operation.answers[answer.status]?.[0];
  const [cookie, ...cookies] = [answer.cookie ?? []].flat();
  const ownHeaders = { ...answer.headers, ...(cookie !== undefined && { 'Set-Cookie': cookie }) };
  if (mediaType === undefined) return { status: answer.status, text: null, headers: ownHeaders, cookies };
  const json = mediaType === 'application/json';
  const headers: Record<string, string> = {
    ...ownHeaders,
    'Content-Type': json ? mediaType : `${mediaType}; charset=utf-8`,
  };
  if (answer.lines) return { status: answer.status, text: null, lines: answer.lines, headers, cookies };
  const { etag, text } = answer.prepared ?? prepared(json ? JSON.stringify(answer.body) : String(answer.body));
  if (!('If-None-Match' in operation.headers)) return { status: answer.status, text: await text(), headers, cookies };
  headers.ETag = etag;
  if (ifNoneMatch === undefined || !matches(ifNoneMatch, etag))
    return { status: answer.status, text: await text(), headers, cookies };
  delete headers['Content-Type'];
  return { status: 304, text: null, headers, cookies };
}

export function problematic({ document, headers }: Problem, requestId: string): Outgoing {
  return {
    status: document.status,
    text: JSON.stringify({ ...document, requestId }),
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  };
}

/**
 * Checks an answer against the API. Always on in tests.
 *
 * @throws Error that says where the answer departs from the API
 */
export function checkAnswer(id: OperationId, outgoing: Outgoing): void {
  const { status, text, headers, lines } = outgoing;
  const types = (operations[id] as Operation).answers;
  const key = String(status) in types ? String(status) : 'default';
  const expected = types[key] ?? [];
  const mediaType = headers['Content-Type']?.split(';')[0];
  if (expected.length === 0 ? text !== null : mediaType === undefined || !expected.includes(mediaType)) {
    throw new Error(
      `${id} answered ${status} as ${mediaType ?? 'nothing'}; the API has ${expected.join(' or ') || 'nothing'}`,
    );
  }
  const check = validators[id].answers[key];
  if (!check) return;
  const mustFit = (value: unknown): void => {
    if (!check(value)) throw new Error(`${id} answered ${status} against the API: ${JSON.stringify(check.errors)}`);
  };
  if (lines) outgoing.lines = eachChecked(lines, mustFit);
  else mustFit(JSON.parse(text ?? 'null'));
}

async function* eachChecked(lines: AsyncIterable<unknown>, mustFit: (value: unknown) => void): AsyncGenerator {
  for await (const line of lines) {
    mustFit(line);
    yield line;
  }
}

const encoder = new TextEncoder();

/** JSON Lines as a stream; when nobody reads any more, the lines are told to end. */
export function streamOf(lines: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function prepared(text: string): Prepared {
  return { etag: entityTag(text), text: () => Promise.resolve(text) };
}

/**
 * Weak tag of a text: 64 bits of a fast hash (FNV-1a over two lanes). It tells versions of one customer's own answer apart;
 * nothing rests on it being hard to forge.
 */
export function entityTag(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xc2b2ae35;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return `W/"${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}-${text.length.toString(36)}"`;
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
function matches(header: string, tag: string): boolean {
  const opaque = (value: string): string => value.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((value) => opaque(value) === opaque(tag));
}
