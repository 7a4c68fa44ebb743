/** Columns of an authors' file (作成者用の表), by name, with their headers in both languages. A row is one entry in one language. */
export const columns = {
  id: { ja: 'ID', en: 'id' },
  language: { ja: '言語', en: 'language' },
  category: { ja: '分類', en: 'category' },
  question: { ja: '質問', en: 'question' },
  alternatives: { ja: '言い換え（1行に1つ）', en: 'alternatives (one a line)' },
  short: { ja: '短い回答', en: 'short answer' },
  full: { ja: 'くわしい回答', en: 'full answer' },
  keywords: { ja: 'キーワード（1行に1つ）', en: 'keywords (one a line)' },
  links: { ja: 'リンク（名前 | URL、1行に1つ）', en: 'links (name | URL, one a line)' },
  action: { ja: '操作', en: 'action' },
  slots: { ja: '操作の値（名前=値、1行に1つ）', en: 'slots (name=value, one a line)' },
  validFrom: { ja: '掲載を始める日', en: 'valid from' },
  validTo: { ja: '掲載を終える日', en: 'valid to' },
  office: { ja: '担当', en: 'office' },
  sourceTitle: { ja: '出典', en: 'source' },
  sourceHref: { ja: '出典のURL', en: 'source URL' },
  updatedOn: { ja: '確認した日', en: 'checked on' },
} as const;

export type ColumnName = keyof typeof columns;
export type HeaderLanguage = 'ja' | 'en';

export const columnNames = Object.keys(columns) as ColumnName[];

/** One row of a file: text by column. */
export type Cells = Record<ColumnName, string>;

/** Columns that are the same for every language of an entry, repeated in each of its rows. */
export const sharedColumns: readonly ColumnName[] = [
  'category',
  'action',
  'slots',
  'validFrom',
  'validTo',
  'office',
  'sourceHref',
  'updatedOn',
];

/** Reads a header row. Ignores notes in brackets and the width of letters. */
export function readColumns(cells: readonly string[]): {
  positions: Partial<Record<ColumnName, number>>;
  unknown: string[];
} {
  const positions: Partial<Record<ColumnName, number>> = {};
  const unknown: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const name = columnNames.find((column) =>
      Object.values(columns[column]).some((header) => bare(header) === bare(cell)),
    );
    if (name !== undefined && positions[name] === undefined) positions[name] = position;
    else if (cell.trim() !== '') unknown.push(cell);
  }
  return { positions, unknown };
}

function bare(header: string): string {
  return header.normalize('NFKC').replace(/\(.*$/, '').replaceAll(/\s/g, '').toLowerCase();
}
