import type { Column, ImportKind, Kind, RefusedLine } from './kind.ts';
import { importKinds, kinds } from './kinds/index.ts';

/** The cell index of each column, −1 where the file lacks it; or why the header is refused. */
export type Header =
  { readonly positions: readonly number[]; readonly width: number } | { readonly refusals: readonly RefusedLine[] };

const headersOf = ({ name, ja }: Column): readonly string[] => [name, ...ja];
const spelling = (header: string): string => header.trim().toLowerCase();
const namedBy = (column: Column, header: string): boolean =>
  headersOf(column).some((known) => spelling(known) === spelling(header));

/** Finds the columns of a kind by their English or Japanese names, in any order. */
export function readHeader(kind: Kind, cells: readonly string[]): Header {
  const positions = kind.columns.map((column) => cells.findIndex((cell) => namedBy(column, cell)));
  const known = kind.columns.map(({ name, ja }) => `${name} (${ja[0]})`).join(', ');
  const refuse = (column: string | null, reason: string): RefusedLine => ({ line: 1, column, reason });
  const refusals = [
    ...cells.flatMap((cell, index) => {
      const column = kind.columns.find((candidate) => namedBy(candidate, cell));
      if (column === undefined)
        return refuse(
          null,
          `column ${index + 1} is not a column of ${kind.kind}; remove it or name it one of ${known}`,
        );
      const first = cells.findIndex((other) => namedBy(column, other));
      return first === index
        ? []
        : refuse(column.name, `stands in the columns ${first + 1} and ${index + 1}; keep one`);
    }),
    ...kind.columns.flatMap(({ name, ja, required }, index) =>
      required && positions[index] === -1
        ? refuse(name, `is missing in the header; add the column ${name} or ${ja[0]}`)
        : [],
    ),
  ];
  return refusals.length > 0 ? { refusals } : { positions, width: cells.length };
}

/** The only kind that has all these columns and whose required columns are all there. */
export function guessKind(headers: readonly string[]): ImportKind | undefined {
  const fitting = importKinds.filter((kind) => 'positions' in readHeader(kinds[kind], headers));
  return fitting.length === 1 ? fitting[0] : undefined;
}
