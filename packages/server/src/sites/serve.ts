import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

export interface SiteOptions {
  /** Id of the utility; its pages are `packages/utilities/<id>/site/`. */
  utility: string;
  /** Port on the loopback address; 0 takes a free one. */
  port: number;
  /** Base URL of the utility's service, such as `http://localhost:8787/morioka/v1`. */
  serviceUrl: string;
  /** Folder of the elements' bundle; the one that `npm run build` makes unless given. */
  elementsFolder?: string;
  /** For development: a script at the end of every page's head, from the site itself, and what it needs. */
  script?: { path: string; routes: Hono };
}

export interface RunningSite {
  url: string;
  close(): Promise<void>;
}

const utilities = fileURLToPath(new URL('../../../utilities/', import.meta.url));
/** Where `npm run build` puts the elements' bundle for web pages. */
export const bundleFolder = fileURLToPath(new URL('../../../components/dist/cdn/', import.meta.url));

/** What a careful web administrator would send; the components must live under it. */
const policy = (...connections: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connections.join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * Serves a utility's sample web site the way its CMS would: static pages, one style sheet, the pasted tags, and a copy of
 * the components under `/mizumado/`. `{{service}}` in a page stands for the base URL of the service.
 *
 * @throws the system's error (`EADDRINUSE`) when the port is taken
 */
export async function startSite({
  utility,
  port,
  serviceUrl,
  elementsFolder = bundleFolder,
  script,
}: SiteOptions): Promise<RunningSite> {
  const root = `${utilities}${utility}/site`;
  const head = script ? `<script type="module" src="${script.path}"></script></head>` : '</head>';
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy(new URL(serviceUrl).origin, ...(script ? ["'self'"] : [])));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-cache');
  });
  app.use(
    '/mizumado/*',
    serveStatic({ root: elementsFolder, rewriteRequestPath: (path) => path.replace(/^\/mizumado\//, '/') }),
  );
  if (script) app.route('/', script.routes);
  app.get('/:page{[a-z-]+\\.html}?', async (context, next) => {
    const page = context.req.param('page') ?? 'index.html';
    const html = await readFile(`${root}/${page}`, 'utf8').catch(() => undefined);
    return html === undefined
      ? next()
      : context.html(html.replaceAll('{{service}}', serviceUrl).replace('</head>', head));
  });
  app.use('*', serveStatic({ root }));

  const server = serve({ fetch: app.fetch, port, hostname: 'localhost' });
  await new Promise<void>((ready, failed) => {
    server.once('listening', ready);
    server.once('error', failed);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
