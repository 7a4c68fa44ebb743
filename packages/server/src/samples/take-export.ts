import { runImport } from '../import/index.ts';
import type { ImportDatabase, ImportKind, ImportReport } from '../import/index.ts';
import type { ExportFile } from './export-files.ts';

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** Runs the import of one file, for example with audit lines. */
export type Around = (take: () => Promise<ImportReport>) => Promise<ImportReport>;

/** Imports files with the real import. @throws Error when one is refused, which is a bug of the generator */
export async function takeExport(
  database: ImportDatabase,
  { utilityId, pepper }: { readonly utilityId: string; readonly pepper: string },
  files: readonly ExportFile[],
  onLines: (kind: ImportKind, lines: number) => void = () => undefined,
  around: Around = (take) => take(),
): Promise<void> {
  for (const { kind, encoding, chunks } of files) {
    const report = await around(() =>
      runImport(database, {
        utilityId,
        kind,
        mode: 'file',
        format: 'csv',
        encoding,
        source: each(chunks),
        pepper,
        onProgress: ({ lines }) => onLines(kind, lines),
      }),
    );
    const [refusal] = report.refusals;
    if (refusal)
      throw new Error(`Sample ${kind} of ${utilityId}, line ${refusal.line}, ${refusal.column}: ${refusal.reason}`);
  }
}
