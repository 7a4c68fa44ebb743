import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Compress } from './compressed.ts';

type Encoding = 'br' | 'gzip';

/** Shorter answers gain nothing. */
const shortest = 1_000;
/** Compressed answers that are kept, in this process's memory. */
const most = 32;
/** Texts that are compressed at the same time; whoever asks for another meanwhile gets it as it is. */
const atOnce = 2;

const encoders: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer<ArrayBuffer>>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Compresses each text once and keeps what came of it. */
export function compressor(): Compress {
  const kept = new Map<string, Promise<Buffer<ArrayBuffer>>>();
  let underWay = 0;
  const encode = (encoding: Encoding, text: string): Promise<Buffer<ArrayBuffer>> => {
    underWay += 1;
    return encoders[encoding](Buffer.from(text)).finally(() => (underWay -= 1));
  };
  return async (text, name, accepted) => {
    const encoding = encodingFor(accepted);
    if (!encoding || text.length < shortest) return undefined;
    const key = `${encoding} ${name}`;
    if (!kept.has(key) && underWay >= atOnce) return undefined;
    const made = kept.get(key) ?? encode(encoding, text);
    kept.set(key, made);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? key);
    return { encoding, bytes: await made };
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
