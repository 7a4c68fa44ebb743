import { eventText, heartbeat, heartbeatEvery } from './event-stream.ts';
import type { ServerSentEvent } from './event-stream.ts';

/** A body on its way out: a text, a whole file, or one of three kinds that are sent as they come. */
export type OutgoingBody =
  | { text: string }
  | { bytes: Uint8Array<ArrayBuffer> }
  | { lines: AsyncIterable<unknown> }
  | { events: AsyncIterable<ServerSentEvent> }
  | { stream: AsyncIterable<Uint8Array> };

/** What goes out, before it becomes a `Response`. */
export interface Outgoing {
  status: number;
  body: OutgoingBody | null;
  headers: Record<string, string>;
  /** Values of further `Set-Cookie` headers beside the one in `headers`. */
  cookies?: readonly string[];
}

const encoder = new TextEncoder();

/**
 * The body as `Response` takes it.
 *
 * @param wanted false for HEAD: what would be sent as it comes is told to end before it begins
 * @param left is called when the client goes before the end
 */
export function bodyInit(body: OutgoingBody | null, wanted: boolean, left: () => void): BodyInit | null {
  if (body === null) return null;
  if ('text' in body) return body.text;
  if ('bytes' in body) return body.bytes;
  if ('lines' in body)
    return streamOf(body.lines, (line) => encoder.encode(`${JSON.stringify(line)}\n`), { wanted, left });
  if ('stream' in body) return streamOf(body.stream, (chunk) => chunk, { wanted, left });
  return streamOf(body.events, (event) => encoder.encode(eventText(event)), { wanted, left, beats: true });
}

interface StreamOptions {
  wanted: boolean;
  left: () => void;
  /** Whether a comment goes out where nothing else does. */
  beats?: boolean;
}

/** Asks the source for the next piece when the client has taken the last; when the client goes, the source is told to end. */
function streamOf<T>(
  source: AsyncIterable<T>,
  encoded: (piece: T) => Uint8Array,
  { wanted, left, beats = false }: StreamOptions,
): ReadableStream<Uint8Array> | null {
  const iterator = source[Symbol.asyncIterator]();
  const end = async (): Promise<void> => {
    left();
    await iterator.return?.();
  };
  if (!wanted) {
    void end();
    return null;
  }
  let beating: ReturnType<typeof setInterval> | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (!beats) return;
      const beat = (): void => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(heartbeat));
      };
      // At once, so that the reader learns that the connection stands.
      beat();
      beating = setInterval(beat, heartbeatEvery);
    },
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (!next.done) {
          controller.enqueue(encoded(next.value));
          return;
        }
        clearInterval(beating);
        controller.close();
      } catch (error) {
        clearInterval(beating);
        throw error;
      }
    },
    cancel() {
      clearInterval(beating);
      return end();
    },
  });
}
