import { isCalendarDate } from '@mizumado/procedures';

/**
 * Parsing of one cell. Every value type converts the text of a CSV cell, or a value of a JSON line, into text for
 * PostgreSQL's COPY, or returns a fault that says what is wrong and how to correct it. A fault never repeats the cell's
 * content, because more people read reports than may read the data.
 */
export class ValueFault {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A JSON cell: its text for the database, and the sum of its amounts, so that a rule need not parse it again. */
export interface JsonCell {
  readonly text: string;
  readonly totalYen: number;
}

export type Cell = string | JsonCell;

export interface ValueType {
  /** Type of the staging column. */
  readonly sql: string;
  /** JSON Schema of the value in a JSON line. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** How the value is written in a CSV cell, for the published format. */
  readonly csv: string;
  /** `cell` is trimmed and not empty. */
  fromText(cell: string): Cell | ValueFault;
  fromJson(value: unknown): Cell | ValueFault;
}

const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/**
 * Refuses text that a database or page cannot hold: control characters such as NUL, bytes that failed to decode, lone
 * surrogates.
 */
export function textFault(text: string, maxLength: number): ValueFault | undefined {
  if (broken.test(text)) {
    return new ValueFault(
      text.includes('\ufffd')
        ? 'holds characters that are not in the stated encoding; export as UTF-8, or state Shift_JIS if the file is Shift_JIS'
        : 'holds a control character; remove it',
    );
  }
  if (!text.isWellFormed())
    return new ValueFault('holds half of a character (a lone surrogate); export the text again as UTF-8');
  // Characters, not UTF-16 units: 𠮷 is one.
  if (text.length > maxLength && [...text].length > maxLength)
    return new ValueFault(`is longer than ${maxLength} characters; shorten it`);
  return undefined;
}

const wantsString = (value: unknown): value is string => typeof value === 'string';
/**
 * JSON comes from programs, so only the schema's form is accepted, not the variants that people and spreadsheets write.
 */
const isWritten = (value: unknown, pattern: string): value is string =>
  wantsString(value) && new RegExp(pattern).test(value);

/** Text of at most `maxLength` characters, kept as it is. */
export function textValue(maxLength: number): ValueType {
  const fromText = (cell: string): string | ValueFault => textFault(cell, maxLength) ?? cell;
  return {
    sql: 'text',
    schema: { type: 'string', minLength: 1, maxLength },
    csv: `text of at most ${maxLength} characters`,
    fromText,
    fromJson: (value) => (wantsString(value) ? fromText(value.trim()) : new ValueFault('must be a string')),
  };
}

const fullWidthDigits = /[０-９]/g;
const separators = /[-‐−－ー\s]/g;

/** Half-width digits of a cell, without separators. */
function digitsOf(cell: string): string {
  if (/^\d+$/.test(cell)) return cell;
  return cell
    .replace(fullWidthDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(separators, '');
}

const digitsPattern = '^[0-9]{1,20}$';
/** A number used as an identifier: leading zeros count, separators do not. */
export const digitsValue: ValueType = {
  sql: 'text',
  schema: { type: 'string', pattern: digitsPattern },
  csv: 'digits; hyphens and spaces are dropped',
  fromText(cell) {
    const number = digitsOf(cell);
    return /^\d{1,20}$/.test(number)
      ? number
      : new ValueFault(
          'must be digits, with or without hyphens; if a spreadsheet wrote 1.2E+08, format the column as text',
        );
  },
  fromJson: (value) =>
    isWritten(value, digitsPattern)
      ? value
      : new ValueFault('must be a string of digits; quote it, so that leading zeros are kept'),
};

const postalPattern = '^[0-9]{3}-[0-9]{4}$';

export const postalCode: ValueType = {
  sql: 'text',
  schema: { type: 'string', pattern: postalPattern },
  csv: 'seven digits, with or without hyphen',
  fromText(cell) {
    const code = digitsOf(cell.replace(/^〒/, ''));
    return /^\d{7}$/.test(code)
      ? `${code.slice(0, 3)}-${code.slice(3)}`
      : new ValueFault('must be a postal code of seven digits');
  },
  fromJson: (value) =>
    isWritten(value, postalPattern) ? value : new ValueFault('must be a postal code, written 020-0013'),
};

/** Dates outside this range are typing errors. */
const [firstDate, lastDate] = ['1900-01-01', '2200-12-31'];
const datePattern = /^(\d{4})([-/]?)(\d{2})\2(\d{2})$/;
const noDate = 'must be a date that exists, written 2026-11-30';

export const dateValue: ValueType = {
  sql: 'date',
  schema: { type: 'string', format: 'date' },
  csv: '2026-11-30, 2026/11/30 or 20261130; years of the Western calendar',
  fromText(cell) {
    const [, year, , month, day] = datePattern.exec(cell) ?? [];
    const written = `${year}-${month}-${day}`;
    return isCalendarDate(written) && written >= firstDate && written <= lastDate ? written : new ValueFault(noDate);
  },
  fromJson: (value) =>
    isWritten(value, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') ? dateValue.fromText(value) : new ValueFault(noDate),
};

const hourPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2})(?::00(?::00)?)?(?:\+09:00)?$/;
const noHour = 'must be a full hour of Japanese time, written 2026-10-03T14';

/** The beginning of an hour; without an offset it is Japanese time. */
export const hour: ValueType = {
  sql: 'timestamptz',
  schema: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}(:00(:00)?)?([+]09:00)?$' },
  csv: '2026-10-03T14, Japanese time, beginning of the hour',
  fromText(cell) {
    const [, day, hours] = hourPattern.exec(cell) ?? [];
    const known = day !== undefined && !(dateValue.fromText(day) instanceof ValueFault) && Number(hours) < 24;
    return known ? `${day} ${hours}:00+09` : new ValueFault(noHour);
  },
  fromJson: (value) => (wantsString(value) ? hour.fromText(value) : new ValueFault(noHour)),
};

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const noMonths = 'must be one to twelve months, written 2026-09 2026-10';

/** Billing months as a PostgreSQL array. */
export const months: ValueType = {
  sql: 'text[]',
  schema: {
    type: 'array',
    minItems: 1,
    maxItems: 12,
    items: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
  },
  csv: 'months separated by a space: 2026-09 2026-10',
  fromText: (cell) => months.fromJson(cell.split(/[\s,;・、/]+/)),
  fromJson(value) {
    if (!Array.isArray(value) || value.length < 1 || value.length > 12) return new ValueFault(noMonths);
    return value.every((month) => wantsString(month) && monthPattern.test(month))
      ? `{${value.join(',')}}`
      : new ValueFault(noMonths);
  },
};

/** A whole number within bounds. */
export function integer(minimum: number, maximum: number): ValueType {
  const reason = `must be a whole number from ${minimum} to ${maximum}, without separators or units`;
  const fromText = (cell: string): string | ValueFault => {
    const number = /^-?\d{1,15}$/.test(cell) ? Number(cell) : Number.NaN;
    return number >= minimum && number <= maximum ? String(number) : new ValueFault(reason);
  };
  return {
    sql: maximum > 2_147_483_647 ? 'bigint' : 'integer',
    schema: { type: 'integer', minimum, maximum },
    csv: `whole number from ${minimum} to ${maximum}`,
    fromText,
    fromJson: (value) => (Number.isSafeInteger(value) ? fromText(String(value)) : new ValueFault(reason)),
  };
}

/** One of some codes; a CSV cell may also hold the Japanese word. */
export function choice(words: Readonly<Record<string, readonly string[]>>): ValueType {
  const codes = Object.keys(words);
  const byWord = new Map(
    Object.entries(words).flatMap(([code, spoken]) => [code, ...spoken].map((word) => [word, code] as const)),
  );
  const fault = new ValueFault(
    `must be one of ${codes.join(', ')}, or in Japanese ${Object.values(words)
      .flatMap(([first]) => first ?? [])
      .join('、')}`,
  );
  return {
    sql: 'text',
    schema: { type: 'string', enum: codes },
    csv: codes.map((code) => [code, ...words[code]!].join(' = ')).join('; '),
    fromText: (cell) => byWord.get(cell) ?? fault,
    fromJson: (value) => (wantsString(value) && codes.includes(value) ? value : fault),
  };
}

const yes = ['true', '1', '有', 'あり', 'はい', '○', 'yes'];
const no = ['false', '0', '無', 'なし', 'いいえ', '×', 'no'];

export const flag: ValueType = {
  sql: 'boolean',
  schema: { type: 'boolean' },
  csv: `${yes.join(', ')} or ${no.join(', ')}`,
  fromText(cell) {
    const word = cell.toLowerCase();
    if (yes.includes(word)) return 't';
    return no.includes(word) ? 'f' : new ValueFault('must be true or false, or 有 or 無');
  },
  fromJson: (value) =>
    typeof value === 'boolean' ? (value ? 't' : 'f') : new ValueFault('must be true or false, not quoted'),
};
