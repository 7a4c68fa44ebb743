import type { Log } from '../log.ts';
import type { Compress } from '../http/compressed.ts';
import type { UtilityConfig, UtilityRegistry } from '../utility-config.ts';
import type { ReadElements } from './elements.ts';
import { pageIcon, pageScript, pageStyle } from './files.ts';
import { fileHeaders, pageHeaders } from './headers.ts';
import { missingPage, myPage, signedInPage } from './pages.ts';
import { hostedLanguage } from './texts/index.ts';
import type { HostedLanguage } from './texts/index.ts';

export interface HostedOptions {
  utilities: UtilityRegistry;
  /** Whether the service is reached by https. */
  secure: boolean;
  /** The elements' bundle; without one there is no `/{utility}/my`. */
  elements?: ReadElements | undefined;
  compress: Compress;
  log: Log;
}

/** Pages of the service itself, beside the API. */
export interface Hosted {
  /** Whether a request's path, with its query, is a hosted page. Runs for every request, so it must be fast. */
  concerns(path: string): boolean;
  answer(request: Request): Promise<Response>;
}

const theirs =
  /^\/(?:elements\/([\w-]+(?:\.[\w-]+)*\.js)|([a-z][a-z0-9-]{1,30})\/(my|signed-in|page\.css|page\.js|page\.svg))(?:\?|$)/;

interface Content {
  text: string;
  headers: Record<string, string>;
  status?: number;
}

/**
 * The page of `signIn.page`, which pages on another site open in a new window, because the browser stores no cookie of
 * the service for them; and the page with the result of an identity provider's sign-in. Of a request, only checked
 * values get into these pages.
 */
export function hostedPages({ utilities, secure, elements, compress, log }: HostedOptions): Hosted {
  const page = (text: string, status = 200, more: Record<string, string> = {}): Content => ({
    text,
    status,
    headers: { ...pageHeaders(secure), ...more },
  });
  const missing = (language: HostedLanguage, utility?: UtilityConfig): Content =>
    page(missingPage(language, utility), 404);

  const contents: Readonly<
    Record<string, (utility: UtilityConfig, language: HostedLanguage, outcome: string | null) => Content>
  > = {
    // The opener cannot control the window, but the window can control those that it opens, such as an identity
    // provider's.
    my: (utility, language) =>
      elements
        ? page(myPage(utility, language), 200, { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' })
        : missing(language, utility),
    'signed-in': (utility, language, outcome) =>
      outcome === 'done' || outcome === 'refused'
        ? page(signedInPage(utility, language, outcome, elements !== undefined))
        : missing(language, utility),
    'page.css': (utility) => ({ text: pageStyle(utility), headers: fileHeaders(secure, 'text/css') }),
    'page.svg': (utility) => ({ text: pageIcon(utility), headers: fileHeaders(secure, 'image/svg+xml') }),
    'page.js': () => ({ text: pageScript, headers: fileHeaders(secure, 'text/javascript') }),
  };

  async function elementsFile(name: string, request: Request): Promise<Response> {
    const file = await elements?.(name);
    if (!file) return respond(missing('ja'), request);
    const headers = {
      ...fileHeaders(secure, 'text/javascript', file.lasting),
      ETag: file.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers.get('If-None-Match') === file.etag) return new Response(null, { status: 304, headers });
    const smaller = await compress(file.text, `${name} ${file.etag}`, request.headers.get('Accept-Encoding') ?? '');
    if (!smaller || request.method === 'HEAD') return respond({ text: file.text, headers }, request);
    return new Response(smaller.bytes, { headers: { ...headers, 'Content-Encoding': smaller.encoding } });
  }

  async function answered(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return respond(page(missingPage('ja'), 405, { Allow: 'GET, HEAD' }), request);
    const { pathname, searchParams: query } = new URL(request.url);
    const [, file, id = '', name = ''] = theirs.exec(pathname) ?? [];
    if (file !== undefined) return elementsFile(file, request);
    const utility = utilities.get(id);
    const language = hostedLanguage(query.get('lang'), utility?.languages);
    return respond(
      (utility && contents[name]?.(utility, language, query.get('outcome'))) ?? missing(language),
      request,
    );
  }

  return {
    concerns: (path) => theirs.test(path),
    async answer(request) {
      const response = await answered(request);
      log({ level: 'info', event: 'hosted-page', method: request.method, status: response.status });
      return response;
    },
  };
}

const respond = ({ text, headers, status = 200 }: Content, { method }: Request): Response =>
  new Response(method === 'HEAD' ? null : text, { status, headers });
