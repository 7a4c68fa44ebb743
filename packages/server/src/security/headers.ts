/**
 * On every answer. The service sends data, never pages: nothing in an answer may run, be framed, be sniffed or be kept by
 * a cache. A handler may relax `Cache-Control` for what is public.
 */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    Vary: 'Origin, Cookie, Sec-Fetch-Site',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
