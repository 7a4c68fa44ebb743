/**
 * The real server as a part of the test runner's own one, under `/service/VISITOR/UTILITY/v1`. VISITOR is any word: each has
 * cookies and weather of their own (`support/visitor.ts`), so tests do not meet. `PUT /service/VISITOR/weather` changes it,
 * `PUT /service/VISITOR/account` signs in to an account without the way there, `GET /service/VISITOR/messages/ADDRESS` is the newest
 * message that was sent to an address.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { answersOf } from '../../support/cases/answers.ts';
import type { CaseName } from '../../support/cases/cases.ts';
import { buildTown, newestMessageTo, openCaseAccount } from '../../support/cases/town.ts';
import type { UtilityId } from '../../support/cases/town.ts';
import { Visitor } from '../../support/cases/visitor.ts';
import { isWeather } from '../../support/cases/weather.ts';

interface Context {
  req: IncomingMessage;
  res: ServerResponse;
  /** Tells Koa that we answer by ourselves. */
  respond?: boolean;
}

const origin = 'https://www.example.jp';

/** Body of `PUT …/account`: whose contracts the account holds, and how sure the service is. */
export interface AccountOfCase {
  utility: UtilityId;
  as: CaseName;
  level?: 'account' | 'recent' | 'confirmed';
}

const requestOf = async (message: IncomingMessage, path: string): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (typeof value === 'string') headers.set(name, value);
  for (const name of ['cookie', 'origin', 'connection']) headers.delete(name);
  const { method = 'GET' } = message;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`https://service.example${path}`, {
    method,
    headers,
    ...(hasBody && { body: await buffer(message) }),
  });
};

const answer = async (response: Response, to: ServerResponse): Promise<void> => {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  to.writeHead(response.status, { ...headers, 'cache-control': 'no-store' });
  if (response.body) Readable.fromWeb(response.body as import('node:stream/web').ReadableStream).pipe(to);
  else to.end();
};

/** Koa middleware for the test runner's `middleware`. The server is up when it is there, so that no test waits for that. */
export async function serviceMiddleware(): Promise<(context: Context, next: () => Promise<void>) => Promise<void>> {
  const town = await buildTown(origin, [answersOf('morioka'), answersOf('chiba')]);
  const visitors = new Map<string, Visitor>();

  return async (context, next) => {
    const { req, res } = context;
    const [, name, path = ''] = /^\/service\/([\w-]+)(\/.*)$/.exec(req.url ?? '') ?? [];
    if (name === undefined) return next();
    context.respond = false;
    const visitor = visitors.get(name) ?? new Visitor(town, origin);
    visitors.set(name, visitor);

    if (path === '/weather') {
      const weather = await text(req);
      if (isWeather(weather)) visitor.weather = weather;
      res.writeHead(isWeather(weather) ? 204 : 400).end();
      return;
    }
    if (path === '/account') {
      const { utility, as, level } = JSON.parse(await text(req)) as AccountOfCase;
      visitor.carry(utility, (await openCaseAccount(town, utility, as, level)).token);
      res.writeHead(204).end();
      return;
    }
    const [, address] = /^\/messages\/(.+)$/.exec(path) ?? [];
    if (address !== undefined) {
      const message = await newestMessageTo(town, decodeURIComponent(address)).catch(() => undefined);
      res.writeHead(message ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(message ?? null));
      return;
    }
    try {
      await answer(await visitor.fetch(await requestOf(req, path)), res);
    } catch (error) {
      // A connection that breaks is what some weathers are for; anything else is a fault of the server's and is told.
      if (visitor.weather === 'fine') console.error(error);
      req.socket.destroy();
    }
  };
}
