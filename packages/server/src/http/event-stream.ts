/** One server-sent event. Its data goes out as JSON; better an id than what belongs to it, which a GET with its own checks then brings. */
export interface ServerSentEvent<Data = unknown> {
  /** Comes back as `Last-Event-ID` when the reader has lost the connection. */
  id?: string;
  /** Name that the reader's `addEventListener` knows; `message` unless given. */
  event?: string;
  data: Data;
}

/** A comment is sent after so long, in milliseconds, so that no proxy takes a quiet stream for a dead one. */
export const heartbeatEvery = 15_000;

/** A comment, which readers pass over. */
export const heartbeat = ':\n\n';

/**
 * An event as it goes over the line (HTML Living Standard, 9.2.5).
 *
 * @throws Error for an id or a name with a line break, which would begin another field
 */
export function eventText({ id, event, data }: ServerSentEvent): string {
  const field = (name: string, value: string | undefined): string => {
    if (value === undefined) return '';
    if (/[\r\n\0]/.test(value)) throw new Error(`The ${name} of an event must be one line`);
    return `${name}: ${value}\n`;
  };
  return `${field('id', id)}${field('event', event)}data: ${JSON.stringify(data)}\n\n`;
}
