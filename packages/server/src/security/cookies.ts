/**
 * Name of the session cookie; it carries the utility, so that two utilities on one host do not meet. The `__Host-` prefix
 * makes the browser refuse it unless it is Secure, for the whole host and set by the host itself; plain http has no such
 * cookies and is for loopback only.
 */
export function cookieName(utilityId: string, secure: boolean): string {
  return `${secure ? '__Host-' : ''}mizu-${utilityId}`;
}

/** `Set-Cookie` that the browser keeps until it is closed or the session ends. */
export function sessionCookie(utilityId: string, secure: boolean, token: string): string {
  return `${cookieName(utilityId, secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** `Set-Cookie` that makes the browser forget the session. */
export function clearedCookie(utilityId: string, secure: boolean): string {
  return `${sessionCookie(utilityId, secure, '')}; Max-Age=0`;
}

const token = /^[A-Za-z0-9_-]{43}$/;

/** Token in a `Cookie` header; undefined when there is none, or when it cannot be one of ours. */
export function tokenIn(header: string | undefined, utilityId: string, secure: boolean): string | undefined {
  const start = `${cookieName(utilityId, secure)}=`;
  const value = header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
  return value !== undefined && token.test(value) ? value : undefined;
}
