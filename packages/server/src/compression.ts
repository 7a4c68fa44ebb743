import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** Shorter answers gain nothing. */
const shortest = 1_000;
/** Compressed answers that are kept, in this process's memory. */
const most = 32;

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Compresses what is public and has an ETag: the knowledge base, a megabyte that everybody fetches. It is done once for each
 * version. Nothing else is compressed: the length of a compressed answer that holds a secret beside something a stranger chose
 * gives the secret away (BREACH).
 */
export function compressor(): (request: Request, response: Response) => Promise<Response> {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response) => {
    const etag = response.headers.get('ETag');
    if (!etag || !response.body || response.status !== 200 || !response.headers.get('Cache-Control')?.startsWith('public')) return response;
    const headers = new Headers(response.headers);
    headers.append('Vary', 'Accept-Encoding');
    const encoding = encodingFor(request.headers.get('Accept-Encoding') ?? '');
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!encoding || bytes.length < shortest) return new Response(bytes, { status: 200, headers });
    const { pathname, search } = new URL(request.url);
    const key = `${encoding} ${pathname}${search} ${etag}`;
    const compressed = kept.get(key) ?? compress[encoding](bytes);
    kept.set(key, compressed);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? key);
    headers.set('Content-Encoding', encoding);
    headers.delete('Content-Length');
    return new Response(new Uint8Array(await compressed), { status: 200, headers });
  };
}

/** The best encoding that a client takes; browsers send no weights but `q=0` means no (RFC 9110, 12.5.3). */
function encodingFor(accepted: string): Encoding | undefined {
  const names = accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding));
}
