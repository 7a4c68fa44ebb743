import { chatCompletions } from '../ports/assistant/chat-completions.ts';
import type { ChatCompletionsOptions } from '../ports/assistant/chat-completions.ts';
import { withBreaker } from '../ports/assistant/circuit-breaker.ts';
import type { Assistant } from '../ports/assistant/assistant.ts';
import { StartFault } from '@mizumado/postgres';

/** After this many failures in a row, the server does not call a model for this many milliseconds. */
const breaker = { faults: 3, rest: 30_000 };

/**
 * Language models of utilities: `MIZUMADO_MORIOKA_ASSISTANT_URL` with `…_MODEL` and, where it needs one, `…_TOKEN`. The name of
 * the utility is its id in capitals, `-` as `_`.
 *
 * @throws StartFault for a URL that is none, or without a model
 */
export function assistantsIn(environment: NodeJS.ProcessEnv): Record<string, Assistant> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([variable, url]) => {
      const [, name] = /^MIZUMADO_([A-Z][A-Z0-9_]*)_ASSISTANT_URL$/.exec(variable) ?? [];
      if (name === undefined || !url) return [];
      const options = optionsOf(environment, `MIZUMADO_${name}_ASSISTANT`, url);
      return [[name.toLowerCase().replaceAll('_', '-'), withBreaker(chatCompletions(options), breaker)] as const];
    }),
  );
}

function optionsOf(environment: NodeJS.ProcessEnv, prefix: string, url: string): ChatCompletionsOptions {
  const { [`${prefix}_MODEL`]: model, [`${prefix}_TOKEN`]: token } = environment;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new StartFault(`${prefix}_URL=${url} is no http address.`);
  if (!model) throw new StartFault(`${prefix}_URL needs ${prefix}_MODEL, the name of the model.`);
  return { url, model, ...(token && { token }) };
}
