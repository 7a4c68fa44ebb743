export type { ImportDatabase } from './connection.ts';
export type { FileEncoding } from './decode.ts';
export { guessKind } from './header.ts';
export type { ImportKind, ImportReport, RefusedLine } from './kind.ts';
export { importKinds, kinds } from './kinds/index.ts';
export { runImport, type ImportProgress } from './run-import.ts';
