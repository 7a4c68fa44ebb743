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

/**
 * Name of the cookie that binds the way back from a provider to the browser that went there. Its dot keeps it apart from every session's:
 * no utility's id has one.
 */
function providerCookieName(utilityId: string, secure: boolean): string {
  return cookieName(`provider.${utilityId}`, secure);
}

/** `Set-Cookie` for the way to a provider and back; Lax lets it come along when the provider sends the browser back. @param seconds until it ends */
export function providerCookie(utilityId: string, secure: boolean, binding: string, seconds: number): string {
  return `${providerCookieName(utilityId, secure)}=${binding}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}; Max-Age=${seconds}`;
}

/** `Set-Cookie` that ends the way to a provider and back. */
export function clearedProviderCookie(utilityId: string, secure: boolean): string {
  return providerCookie(utilityId, secure, '', 0);
}

const token = /^[A-Za-z0-9_-]{43}$/;

/** Token in a `Cookie` header; undefined when there is none, or when it cannot be one of ours. */
export function tokenIn(header: string | undefined, utilityId: string, secure: boolean): string | undefined {
  return tokenOf(header, cookieName(utilityId, secure));
}

/** What binds the way back from a provider to this browser; undefined when there is none, or when it cannot be one of ours. */
export function bindingIn(header: string | undefined, utilityId: string, secure: boolean): string | undefined {
  return tokenOf(header, providerCookieName(utilityId, secure));
}

function tokenOf(header: string | undefined, name: string): string | undefined {
  const start = `${name}=`;
  const value = header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
  return value !== undefined && token.test(value) ? value : undefined;
}
