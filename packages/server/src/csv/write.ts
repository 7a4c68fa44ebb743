/** A cell of a table for spreadsheets. */
export type CsvCell = string | number | null;

/**
 * By what a spreadsheet takes a cell for a formula: a sign of a formula, half or full width, after white space or control characters; or
 * a tab or line break at the very beginning. With the apostrophes that defused such a text before, so that none is lost on the way back.
 */
const formula = /^'*(?:[\s\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One cell, quoted where it must be; text that would be a formula gets an apostrophe and stays text. Numbers are safe. */
export function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell as it was before `csvCell`, which may have given it an apostrophe. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A table as CSV: UTF-8 with BOM, so that spreadsheets read Japanese right, and CRLF. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
