import type { MemoryServer } from '@mizumado/server/memory';
import { serviceUrl } from './server.ts';

/** A browser as far as redirects and cookies go: the service answers in memory, whatever else over HTTP. */
export class Browser {
  readonly #server: MemoryServer;
  readonly #cookies = new Map<string, Map<string, string>>();
  /** Every `Set-Cookie` of the service. */
  readonly setCookies: string[] = [];
  /** Every address that the browser was sent to. */
  readonly trail: string[] = [];
  readonly agent = 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0';

  constructor(server: MemoryServer) {
    this.#server = server;
  }

  /** Follows redirects until an address that `end` knows, which is not visited. @returns that address */
  async go(address: string, end: (url: URL) => boolean): Promise<URL> {
    let url = new URL(address);
    for (let hops = 0; hops < 20; hops += 1) {
      const response = await this.visit(url.href);
      const location = response.headers.get('Location');
      if (location === null) throw new Error(`${url.pathname} answered ${response.status}: ${await response.text()}`);
      await response.body?.cancel();
      url = new URL(location, url);
      this.trail.push(url.href);
      if (end(url)) return url;
    }
    throw new Error('The redirects have no end');
  }

  async visit(address: string): Promise<Response> {
    const { origin } = new URL(address);
    const cookie = [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    if (origin === serviceUrl) {
      const onSetCookie = (value: string): void => {
        this.setCookies.push(value);
        this.keep(origin, value);
      };
      return this.#server.handle(new Request(address, { headers: { 'User-Agent': this.agent } }), {
        cookie,
        address: '192.0.2.44',
        onSetCookie,
      });
    }
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const value of response.headers.getSetCookie()) this.keep(origin, value);
    return response;
  }

  /** Takes a `Set-Cookie`; paths are left out, as one journey at a time is made. */
  keep(origin: string, setCookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    const over = value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(setCookie);
    if (over) jar.delete(name);
    else jar.set(name, value);
  }

  /** A cookie of the service. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(serviceUrl)?.get(name);
  }

  forget(origin: string): void {
    this.#cookies.delete(origin);
  }
}
