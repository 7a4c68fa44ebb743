import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { guessKind, importKinds } from '../import/index.ts';
import type { FileEncoding, ImportKind } from '../import/index.ts';
import { CsvReader } from '../csv/read.ts';
import { UsageFault } from './import-arguments.ts';
import type { ImportArguments } from './import-arguments.ts';

/** What is known of a file before it is read. */
export interface FileToImport {
  readonly path: string;
  readonly bytes: number;
  readonly format: 'csv' | 'jsonl';
  readonly encoding: FileEncoding;
  readonly kind: ImportKind;
}

/** Bytes of the file by which its kind and encoding are guessed. */
const headLength = 65_536;

async function readHead(path: string): Promise<{ head: Uint8Array; bytes: number }> {
  const file = await open(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageFault(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new UsageFault(`${path} is not a file.`);
    const { bytesRead, buffer } = await file.read(new Uint8Array(headLength), 0, headLength, 0);
    return { head: buffer.subarray(0, bytesRead), bytes: stat.size };
  } finally {
    await file.close();
  }
}

/** UTF-8 if the bytes can be that; a character may be cut off at the end. */
function guessEncoding(head: Uint8Array): FileEncoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}

function firstCells(text: string): string[] {
  let first: string[] | undefined;
  const reader = new CsvReader(
    (_, cells) => (first ??= cells),
    () => undefined,
  );
  reader.push(`${text}\n`);
  return first ?? [];
}

function firstKeys(text: string): string[] {
  try {
    return Object.keys(JSON.parse(text.split('\n', 1)[0]!) as object);
  } catch {
    return [];
  }
}

/** `bills-2026-11.csv`, `20261119_hourly-usage.jsonl` */
function kindInName(path: string): ImportKind | undefined {
  const name = basename(path).toLowerCase();
  return importKinds.find((kind) => new RegExp(`(^|[^a-z])${kind}([^a-z]|$)`).test(name));
}

/** @throws UsageFault when the file can't be read, or its kind can't be guessed */
export async function examine(
  path: string,
  options: Pick<ImportArguments, 'kind' | 'encoding'>,
): Promise<FileToImport> {
  const { head, bytes } = await readHead(path);
  const encoding = options.encoding ?? guessEncoding(head);
  const text = new TextDecoder(encoding).decode(head);
  const format = ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase()) ? 'jsonl' : 'csv';
  const kind = options.kind ?? kindInName(path) ?? guessKind(format === 'csv' ? firstCells(text) : firstKeys(text));
  if (kind === undefined)
    throw new UsageFault(`What does ${path} hold? Add --kind with one of ${importKinds.join(', ')}.`);
  return { path, bytes, format, encoding, kind };
}
