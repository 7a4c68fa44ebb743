/**
 * Allows scripts, styles and requests of the service itself only, and no framing by other sites (promises 8 and 11).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const everywhere = (secure: boolean): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});

/** Headers of a page. */
export const pageHeaders = (secure: boolean): Record<string, string> => ({
  ...everywhere(secure),
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-store',
});

/** Headers of a file beside the pages. @param lasting its name changes with its content */
export const fileHeaders = (
  secure: boolean,
  type: `text/${'css' | 'javascript'}` | 'image/svg+xml',
  lasting = false,
): Record<string, string> => ({
  ...everywhere(secure),
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
});
