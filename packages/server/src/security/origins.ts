import type { UtilityConfig } from '../utility-config.ts';

/** Decides which origins may call a utility's service. Only exact matches count; `null` never matches. */
export type AllowOrigin = (utility: UtilityConfig, origin: string) => boolean;

/**
 * @param own origin of the service itself
 * @param others origins that are allowed for every utility, such as those of the sample sites
 */
export function allowOrigins(own: string, others: readonly string[]): AllowOrigin {
  const everywhere = new Set([own, ...others]);
  return (utility, origin) => origin !== 'null' && (everywhere.has(origin) || utility.allowedOrigins.includes(origin));
}

/** Headers that let a page of an allowed origin read the response to a request with cookies. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'ETag, Retry-After, Content-Disposition',
  };
}

/** Further headers of the response to a preflight. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': 'Content-Type, X-CSRF-Token, If-None-Match, Idempotency-Key',
    'Access-Control-Max-Age': '600',
  };
}
