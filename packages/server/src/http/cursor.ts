import { isCalendarDate } from '@mizumado/procedures';
import { invalidRequest } from './problem.ts';

/** A page and where it ended, if more follows. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Cuts the one row too many that says whether more follows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  position: (row: Row) => readonly string[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? encoded(position(last)) : null,
  };
}

/**
 * Reads a cursor that `pageOf` wrote.
 *
 * @param shape check of each part
 * @throws Problem 400 when the cursor is not one of this list's
 */
export function positionIn<const Shape extends readonly ((text: string) => boolean)[]>(
  cursor: string | undefined,
  shape: Shape,
): { [Part in keyof Shape]: string } | undefined {
  if (cursor === undefined) return undefined;
  const parts = decoded(cursor).split('|');
  if (parts.length !== shape.length || !shape.every((fits, index) => fits(parts[index] ?? ''))) {
    throw invalidRequest({
      in: 'query',
      path: 'cursor',
      code: 'format',
      message: 'must be `nextCursor` of the page before',
    });
  }
  return parts as { [Part in keyof Shape]: string };
}

/** Shapes of a cursor's parts. */
export const part = {
  date: isCalendarDate,
  instant: (text: string): boolean =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  id: (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  number: (text: string): boolean => /^[1-9]\d{0,8}$/.test(text),
  flag: (text: string): boolean => text === '0' || text === '1',
} as const;

/** The parts are dates, instants, ids, numbers and flags, so ASCII is enough. */
function encoded(parts: readonly string[]): string {
  return btoa(parts.join('|')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decoded(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
