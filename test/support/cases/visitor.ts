import { cookieName } from '../../../packages/server/src/security/cookies.ts';
import { weathers } from './weather.ts';
import type { Weather } from './weather.ts';

/** The server in this process, as `packages/server/src/memory.ts` makes it. */
export interface InProcessServer {
  handle(
    request: Request,
    context: { cookie?: string; origin?: string; address?: string; onSetCookie?(value: string): void },
  ): Promise<Response>;
}

/**
 * One person with a browser of their own: cookies that meet nobody else's, and their own weather. Many of them share one
 * server, so that a test does not pay for a database.
 */
export class Visitor {
  weather: Weather = 'fine';
  readonly #server: InProcessServer;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  readonly #address = `198.51.100.${Math.floor(Math.random() * 250)}`;

  constructor(server: InProcessServer, origin: string) {
    this.#server = server;
    this.#origin = origin;
  }

  /** As the global `fetch`: rejects when the weather cuts the connection. */
  async fetch(request: Request): Promise<Response> {
    const disturbed = await weathers[this.weather](request);
    if (disturbed) return disturbed;
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return this.#server.handle(request, {
      origin: this.#origin,
      address: this.#address,
      ...(cookie && { cookie }),
      onSetCookie: (value) => this.#store(value),
    });
  }

  /** Signs in as on the sign-in form. */
  async signIn(service: string, customerNumber: string, confirmationNumber: string): Promise<void> {
    const response = await this.fetch(
      new Request(`${service}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ customerNumber, confirmationNumber }),
      }),
    );
    if (response.status !== 201)
      throw new Error(`${customerNumber} could not sign in: ${response.status} ${await response.text()}`);
  }

  /** Takes over a session that was opened without this browser. @param token of the session cookie */
  carry(utilityId: string, token: string): void {
    this.#cookies.set(cookieName(utilityId, true), token);
  }

  #store(setCookie: string): void {
    const [pair = '', ...attributes] = setCookie.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(name.length + 1));
  }
}
