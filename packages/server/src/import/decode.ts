export type FileEncoding = 'utf-8' | 'shift_jis';
export type ByteSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** Chunks of the source; a web stream through its reader, because Safari's has no async iterator. */
async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!(source instanceof ReadableStream)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * Decodes a byte stream. Drops a byte order mark. Invalid bytes become U+FFFD, which every value type refuses, so that
 * the refusal names line and column.
 */
export async function* decode(
  source: ByteSource,
  encoding: FileEncoding,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(source)) {
    onBytes(chunk.byteLength);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
