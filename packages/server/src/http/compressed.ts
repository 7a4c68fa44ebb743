import type { Outgoing } from './outgoing.ts';

/**
 * Makes a text smaller for its way. A port: what Node does here, a browser tab needs not.
 *
 * @param key names the text; the same key always comes with the same text
 * @param accepted the client's `Accept-Encoding`
 * @returns undefined when the client takes no encoding, or nothing is gained
 */
export type Compress = (
  text: string,
  key: string,
  accepted: string,
) => Promise<{ encoding: string; bytes: Uint8Array<ArrayBuffer> } | undefined>;

/**
 * Compresses what is public and has an ETag: the knowledge base, a megabyte that everybody fetches. Nothing else is compressed: the
 * length of a compressed answer that holds a secret beside something a stranger chose gives the secret away (BREACH), and a stream of
 * events would wait in the compressor.
 *
 * @param what is answered, such as utility and operation. With the ETag it names the text, however it was asked for: by its address, each
 *   spelling of one address would be compressed anew.
 */
export async function compressed(
  outgoing: Outgoing,
  request: Request,
  compress: Compress,
  what: string,
): Promise<Outgoing> {
  const { body, headers } = outgoing;
  if (
    !body ||
    !('text' in body) ||
    headers.ETag === undefined ||
    headers['Cache-Control']?.startsWith('public') !== true
  )
    return outgoing;
  const vary = { Vary: [headers.Vary, 'Accept-Encoding'].filter(Boolean).join(', ') };
  const smaller = await compress(body.text, `${what} ${headers.ETag}`, request.headers.get('Accept-Encoding') ?? '');
  if (!smaller) return { ...outgoing, headers: { ...headers, ...vary } };
  return {
    ...outgoing,
    body: { bytes: smaller.bytes },
    headers: { ...headers, ...vary, 'Content-Encoding': smaller.encoding },
  };
}
