import type { Subject } from './audit.ts';
import type { ServerSentEvent } from './event-stream.ts';
import { isJson, kindOf } from './media-types.ts';
import type { Operation } from './operation.ts';
import type { Outgoing } from './outgoing.ts';
import type { Problem } from './problem.ts';

/** JSON that was made before, so that it need not be made for every answer. */
export interface Prepared {
  etag: string;
  /** Asked for only when the client's copy does not hold. */
  text: () => Promise<string>;
}

/** What a file is called when a browser keeps it, and whether it rather shows it. */
interface Filed {
  /** Name of the file, in any script; without one the answer is no file. */
  filename?: string;
  /** Whether a browser is to show it instead of keeping it; it keeps it unless given. */
  inline?: boolean;
}

/** A whole file, such as a PDF. */
export interface Bytes<Type extends string = string> extends Filed {
  /** Media type, one of those the API has for this answer. */
  type: Type;
  data: Uint8Array<ArrayBuffer>;
}

/** A file that is sent as it comes; when the client is slow it is read slowly, and when the client goes it is told to end. */
export interface ByteStream<Type extends string = string> extends Filed {
  type: Type;
  data: AsyncIterable<Uint8Array>;
  /** In bytes, where it is known before. */
  length?: number;
}

/** What a handler returns, whichever it is. */
export interface HandlerAnswer {
  status: number;
  body?: unknown;
  prepared?: Prepared;
  lines?: AsyncIterable<unknown>;
  events?: AsyncIterable<ServerSentEvent>;
  bytes?: Bytes;
  stream?: ByteStream;
  headers?: Record<string, string>;
  /** Values of `Set-Cookie`. */
  cookie?: string | readonly string[];
  /** What the audit log is to name beside the ids of the path. */
  subjects?: readonly Subject[];
}

/**
 * A successful answer, with an ETag where the API has `If-None-Match`; 304 when the client's copy still holds.
 *
 * @throws Error when the answer does not come as its media type wants it: a PDF is never sent as text
 */
export async function successful(
  operation: Operation,
  answer: HandlerAnswer,
  ifNoneMatch: string | undefined,
): Promise<Outgoing> {
  const { status, bytes, stream, lines, events } = answer;
  const [cookie, ...cookies] = [answer.cookie ?? []].flat();
  const headers: Record<string, string> = {
    ...answer.headers,
    ...(cookie !== undefined && { 'Set-Cookie': cookie }),
  };
  const outgoing = (type: string, body: Outgoing['body'], more: Record<string, string> = {}): Outgoing => ({
    status,
    body,
    headers: { ...headers, 'Content-Type': type, ...more },
    cookies,
  });
  const mediaTypes = operation.answers[status] ?? [];
  const mediaType = (bytes ?? stream)?.type ?? mediaTypes[0];
  if (mediaType === undefined) return { status, body: null, headers, cookies };
  const kind = events ? 'events' : lines ? 'lines' : bytes || stream ? 'bytes' : 'text';
  if (!mediaTypes.includes(mediaType) || kindOf(mediaType) !== kind)
    throw new Error(`The answer comes as ${kind} of ${mediaType}; the API has ${mediaTypes.join(' or ')}`);
  if (events)
    return outgoing(
      'text/event-stream',
      { events },
      { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' },
    );
  if (lines) return outgoing(`${mediaType}; charset=utf-8`, { lines });
  if (stream) {
    const length = stream.length === undefined ? {} : { 'Content-Length': String(stream.length) };
    return outgoing(stream.type, { stream: stream.data }, { ...length, ...disposition(stream) });
  }
  const conditional = 'If-None-Match' in operation.headers;
  /** 304 when the copy at hand holds; the answer with its tag otherwise. */
  const unlessHeld = async (etag: string, make: () => Promise<Outgoing>): Promise<Outgoing> => {
    if (!conditional) return make();
    if (ifNoneMatch !== undefined && matches(ifNoneMatch, etag))
      return { status: 304, body: null, headers: { ...headers, ETag: etag }, cookies };
    const made = await make();
    return { ...made, headers: { ...made.headers, ETag: etag } };
  };
  if (bytes) {
    const more = { 'Content-Length': String(bytes.data.length), ...disposition(bytes) };
    return unlessHeld(conditional ? entityTag(bytes.data) : '', () =>
      Promise.resolve(outgoing(bytes.type, { bytes: bytes.data }, more)),
    );
  }
  const json = isJson(mediaType);
  const { etag, text } =
    answer.prepared ?? prepared(json ? JSON.stringify(answer.body) : String(answer.body), conditional);
  return unlessHeld(etag, async () =>
    outgoing(json ? mediaType : `${mediaType}; charset=utf-8`, { text: await text() }),
  );
}

export function problematic({ document, headers }: Problem, requestId: string): Outgoing {
  return {
    status: document.status,
    body: { text: JSON.stringify({ ...document, requestId }) },
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  };
}

/** `Content-Disposition` of a file, its name in any script (RFC 6266 with RFC 8187, for old browsers without). */
export function disposition({ filename, inline = false }: Filed): Record<string, string> {
  if (filename === undefined) return inline ? { 'Content-Disposition': 'inline' } : {};
  const plain = filename.replaceAll(/[^\x20-\x7e]|["\\%/]/g, '_');
  const whole = encodeURIComponent(filename).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const further = plain === filename ? '' : `; filename*=UTF-8''${whole}`;
  return { 'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain}"${further}` };
}

function prepared(text: string, tagged: boolean): Prepared {
  return { etag: tagged ? entityTag(text) : '', text: () => Promise.resolve(text) };
}

/**
 * Weak tag of a text or of bytes: 64 bits of a fast hash (FNV-1a over two lanes). It tells versions of one customer's own answer apart;
 * nothing rests on it being hard to forge.
 */
export function entityTag(content: string | Uint8Array): string {
  const unitAt =
    typeof content === 'string' ? (index: number) => content.charCodeAt(index) : (index: number) => content[index] ?? 0;
  let a = 0x811c9dc5;
  let b = 0xc2b2ae35;
  for (let index = 0; index < content.length; index += 1) {
    const unit = unitAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return `W/"${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}-${content.length.toString(36)}"`;
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
function matches(header: string, tag: string): boolean {
  const opaque = (value: string): string => value.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((value) => opaque(value) === opaque(tag));
}
