import { Refused } from '../refused.ts';
import type { SmsPort } from './sms.ts';

export interface HttpSmsOptions {
  /** Address that messages are posted to. */
  url: string;
  /** Sent as `Authorization: Bearer`. */
  token?: string;
  /** Milliseconds until an answer must be there. */
  patience?: number;
}

/** Stays below the time after which another worker tries, see `outbox/boss-queue.ts`. */
const usualPatience = 15_000;
/** Answers of 4xx that tell of our settings or of the moment, not of the message. */
const passing = [401, 403, 408, 425, 429];

/** The SMS service cannot be reached now, or does not take the message now. */
export class SmsFault extends Error {}

/**
 * SMS through an HTTP service: `POST` with the JSON `{ id, from, to, text }`, where `to` is an international number such as
 * `+819012345678`. `Idempotency-Key` is the message's id, so that the service sends a message once that reaches it twice.
 */
export function httpSms({ url, token, patience = usualPatience }: HttpSmsOptions): SmsPort {
  return {
    async send({ id, from, to, text }) {
      if (!/^0\d{9,10}$/.test(to)) throw new Refused('no phone number in Japan');
      const { status, ok } = await post({ id, from, to: `+81${to.slice(1)}`, text });
      if (ok) return;
      if (status >= 400 && status < 500 && !passing.includes(status)) throw new Refused(`answered ${status}`);
      throw new SmsFault(`answered ${status}`);
    },
  };

  async function post(body: { id: string } & Record<string, string>): Promise<Response> {
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': body.id,
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    try {
      // A redirect would carry the number and the token to a server nobody named.
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      return response;
    } catch (error) {
      throw new SmsFault('cannot be reached', { cause: error });
    }
  }
}
