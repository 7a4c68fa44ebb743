import type { Clock } from '../clock.ts';
import type { components } from '../generated/api.ts';
import type { Handler } from '../http/handler.ts';
import type { UtilityConfig } from '../utility-config.ts';

/** Services that the utility's handlers need. */
export interface UtilityNeeds {
  clock: Clock;
  /** Origin of the service, such as `https://api.example.jp`. */
  origin: string;
  /** Utilities with a language model, by id. */
  assistants: Pick<ReadonlyMap<string, unknown>, 'has'>;
}

/**
 * Public configuration of the utility, with the service's date, so that a wrong clock in the browser does not matter.
 */
export const getUtility: Handler<'utility.get', UtilityNeeds> = (
  { utility, today, crossSite },
  { assistants, origin },
) => {
  const {
    allowedOrigins: _origins,
    invoice: _invoice,
    calendar: _calendar,
    messages: _messages,
    signIn: _signIn,
    ...shown
  } = utility;
  const body = {
    ...shown,
    today,
    signIn: signInOffer(utility, origin, crossSite),
    assistant: assistants.has(utility.id),
  };
  // `no-cache`: the browser revalidates by ETag, so that maintenance shows immediately.
  return Promise.resolve({ status: 200, body, headers: { 'Cache-Control': 'no-cache' } });
};

/** Ways to sign in for the origin of the request. */
export function signInOffer(
  { id, signIn }: UtilityConfig,
  origin: string,
  crossSite: boolean,
): components['schemas']['SignInOffer'] {
  const { methods, session, provider, passkeyDomain } = signIn;
  return {
    methods,
    session,
    provider: provider?.name ?? null,
    passkeyDomain: passkeyDomain ?? null,
    place: crossSite ? 'window' : 'here',
    page: `${origin}/${id}/my`,
  };
}
