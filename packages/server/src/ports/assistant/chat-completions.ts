import { AssistantFault } from './assistant.ts';
import type { Assistant, AssistantRequest } from './assistant.ts';
import { eventsOf } from './event-stream.ts';

/** A server that speaks OpenAI's chat completions, as most servers of open models do. */
export interface ChatCompletionsOptions {
  /** URL up to and with the version, such as `https://llm.city.example.jp/v1`. */
  url: string;
  model: string;
  /** Sent as `Authorization: Bearer`. */
  token?: string;
  /** Patience in milliseconds: until the first words, between words, for all of it. */
  patience?: { first: number; next: number; whole: number };
}

const usualPatience = { first: 8_000, next: 4_000, whole: 20_000 };
/** Words of one answer, in characters of the event stream: more is a model that does not stop. */
const most = 200_000;

/** The adapter to a utility's own language model. The question goes there, and nowhere else. */
export function chatCompletions({ url, model, token, patience = usualPatience }: ChatCompletionsOptions): Assistant {
  const endpoint = `${url.replace(/\/+$/, '')}/chat/completions`;
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'text/event-stream',
    ...(token && { Authorization: `Bearer ${token}` }),
  };

  return {
    async *ask({ instructions, question }: AssistantRequest, left) {
      const own = new AbortController();
      const signal = AbortSignal.any([left, own.signal, AbortSignal.timeout(patience.whole)]);
      const watch = watchdog(patience.first, () => own.abort(new AssistantFault('silent for too long')));
      try {
        const body = {
          model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: question },
          ],
          stream: true,
          temperature: 0,
          max_tokens: 700,
        };
        // A redirect would carry the question to a server nobody named.
        const response = await fetch(endpoint, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
          redirect: 'error',
          signal,
        });
        if (!response.ok || !response.body) throw new AssistantFault(`answered ${response.status}`);
        if (!response.headers.get('Content-Type')?.startsWith('text/event-stream'))
          throw new AssistantFault('answered something else than an event stream');
        for await (const event of eventsOf(response.body, most)) {
          watch.again(patience.next);
          if (event === '[DONE]') return;
          const { words, finished } = readEvent(event);
          if (words) yield words;
          if (finished === 'stop') return;
          if (finished) throw new AssistantFault('ended before it was done');
        }
        throw new AssistantFault('broke off');
      } catch (error) {
        throw faultOf(error, signal);
      } finally {
        watch.end();
        own.abort();
      }
    },
  };
}

/** The words of one event, and why the model ended, if it did. @throws AssistantFault when it is not of the protocol */
function readEvent(event: string): { words: string; finished: string | undefined } {
  let value: unknown;
  try {
    value = JSON.parse(event);
  } catch {
    throw new AssistantFault('sent an event that is no JSON');
  }
  const { choices } = (value ?? {}) as { choices?: unknown };
  if (!Array.isArray(choices)) throw new AssistantFault('sent an event without choices');
  // Some servers send a last event with figures and no choice.
  const { delta, finish_reason: finished } = (choices[0] ?? {}) as {
    delta?: { content?: unknown };
    finish_reason?: unknown;
  };
  const words = delta?.content ?? '';
  if (typeof words !== 'string') throw new AssistantFault('sent words that are no text');
  return { words, finished: typeof finished === 'string' ? finished : undefined };
}

function faultOf(error: unknown, signal: AbortSignal): AssistantFault {
  if (error instanceof AssistantFault) return error;
  const { reason } = signal as { reason?: unknown };
  if (signal.aborted)
    return reason instanceof AssistantFault ? reason : new AssistantFault('took too long, or nobody waited any more');
  if (error instanceof RangeError) return new AssistantFault('said too much');
  return new AssistantFault('cannot be reached');
}

/** Calls when it is not heard of again in time. */
function watchdog(milliseconds: number, call: () => void): { again: (milliseconds: number) => void; end: () => void } {
  let timer = setTimeout(call, milliseconds);
  return {
    again(next) {
      clearTimeout(timer);
      timer = setTimeout(call, next);
    },
    end: () => clearTimeout(timer),
  };
}
