export type { ImportConnection, ImportDatabase } from './connection.ts';
export type { ByteSource, FileEncoding } from './decode.ts';
export { guessKind } from './header.ts';
export type { ImportKind, ImportReport, Refusal } from './kind.ts';
export { importKinds, kinds } from './kinds/index.ts';
export { runImport, type ImportOptions, type ImportProgress } from './run-import.ts';
export type { NumberPatterns } from './rows.ts';
