/**
 * Name of the session cookie. It contains the utility's id, so that two utilities on one host have separate sessions.
 * With the `__Host-` prefix, the browser refuses the cookie unless it is Secure, for the whole host and set by the host
 * itself; plain http, for loopback only, has no such cookies.
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
 * Name of the cookie that binds a provider's callback to the browser that started the sign-in. Its dot distinguishes it
 * from session cookies, because no utility's id has one.
 */
function providerCookieName(utilityId: string, secure: boolean): string {
  return cookieName(`provider.${utilityId}`, secure);
}

/**
 * `Set-Cookie` for the way to a provider and back. With Lax, the browser sends it when the provider redirects back.
 *
 * @param seconds until it expires
 */
export function providerCookie(utilityId: string, secure: boolean, binding: string, seconds: number): string {
  return `${providerCookieName(utilityId, secure)}=${binding}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}; Max-Age=${seconds}`;
}

/** `Set-Cookie` that deletes the cookie of the way to a provider. */
export function clearedProviderCookie(utilityId: string, secure: boolean): string {
  return providerCookie(utilityId, secure, '', 0);
}

const token = /^[A-Za-z0-9_-]{43}$/;

/** Token in a `Cookie` header; undefined when there is none or its format is not ours. */
export function tokenIn(header: string | undefined, utilityId: string, secure: boolean): string | undefined {
  return tokenOf(header, cookieName(utilityId, secure));
}

/** Value of the cookie of the way to a provider; undefined when there is none or its format is not ours. */
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
