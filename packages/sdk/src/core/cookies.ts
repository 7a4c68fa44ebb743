/** Where a client outside a browser keeps cookies. Replace it to share a session between clients, or to keep it elsewhere. */
export interface CookieStore {
  /** Value of the `Cookie` header for a request to `url`; empty when there is none. */
  header(url: string): string;
  /** Takes one `Set-Cookie` header of an answer from `url`. */
  store(url: string, setCookie: string): void;
}

interface Cookie {
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
  /** Milliseconds since 1970; infinite for the length of the program. */
  readonly endsAt: number;
}

/**
 * Cookies in memory, for one person. As RFC 6265 has it, but each goes back only to the very host that set it: a `Domain` is passed over.
 *
 * @param now milliseconds since 1970
 */
export function memoryCookies(now: () => number = Date.now): CookieStore {
  const cookies = new Map<string, Cookie & { readonly name: string }>();
  return {
    header(url) {
      const asked = new URL(url);
      for (const [key, { endsAt }] of cookies) if (endsAt <= now()) cookies.delete(key);
      return [...cookies.values()]
        .filter((cookie) => goesTo(cookie, asked))
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
    store(url, setCookie) {
      const from = new URL(url);
      const [pair = '', ...attributes] = setCookie.split(';');
      const [name, value] = halves(pair);
      if (!name) return;
      const cookie = { name, value, host: from.hostname, ...readAttributes(attributes, from, now()) };
      // Over plain http nobody can tell who set it.
      if (cookie.secure && !isTrusted(from)) return;
      const key = [name, cookie.host, cookie.path].join('\n');
      cookies.delete(key);
      if (cookie.endsAt > now()) cookies.set(key, cookie);
    },
  };
}

const halves = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return at < 0 ? ['', pair.trim()] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
};

function readAttributes(attributes: string[], from: URL, now: number): Pick<Cookie, 'path' | 'secure' | 'endsAt'> {
  // A later attribute of the same name counts.
  const given = new Map(
    attributes
      .map((text) => halves(text.includes('=') ? text : `${text}=`))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
  const path = given.get('path');
  const maxAge = given.get('max-age');
  const expires = Date.parse(given.get('expires') ?? '');
  return {
    path: path?.startsWith('/') ? path : from.pathname.replace(/\/[^/]*$/, '') || '/',
    secure: given.has('secure'),
    endsAt: maxAge && /^-?\d+$/.test(maxAge) ? now + Number(maxAge) * 1000 : Number.isNaN(expires) ? Infinity : expires,
  };
}

function goesTo({ host, path, secure }: Cookie, url: URL): boolean {
  if (host !== url.hostname || (secure && !isTrusted(url))) return false;
  return url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** Browsers take this very machine for as safe as https, so that a program is developed with the cookies it will have. */
const isTrusted = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
