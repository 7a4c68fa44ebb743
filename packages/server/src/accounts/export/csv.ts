import { csvText } from '../../csv/write.ts';
import type { CsvCell } from '../../csv/write.ts';
import type { components } from '../../generated/api.ts';

type Export = components['schemas']['AccountExport'];
/** What is at the end of every way into a piece of JSON. */
type Leaf = CsvCell | boolean;

/**
 * An export as CSV, one value on each line: UTF-8 with BOM, so that spreadsheets read Japanese right; CRLF; a header row.
 * - `section`: part of the export, such as `bills`
 * - `item`: which of the part's items, from 1
 * - `field`: name within the item; deeper ones with dots, and what is in a list by its place from 1, such as `lines.2.amountYen`
 */
export function exportCsv(exported: Export): string {
  const rows: CsvCell[][] = [['section', 'item', 'field', 'value']];
  for (const [section, part] of Object.entries(exported)) {
    const items: readonly unknown[] = Array.isArray(part) ? part : [part];
    for (const [at, item] of items.entries())
      for (const [field, value] of valuesIn(item, '')) rows.push([section, at + 1, field, value]);
  }
  return csvText(rows);
}

/** Every value in a piece of JSON with the way to it. */
function* valuesIn(value: unknown, path: string): Generator<[field: string, value: CsvCell]> {
  if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value)
      ? value.map((item: unknown, at) => [String(at + 1), item] as const)
      : Object.entries(value);
    for (const [name, inner] of entries) yield* valuesIn(inner, path === '' ? name : `${path}.${name}`);
  } else {
    const leaf = value as Leaf;
    yield [path, typeof leaf === 'boolean' ? String(leaf) : leaf];
  }
}
