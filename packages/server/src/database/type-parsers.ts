/** PostgreSQL's type numbers whose default parsing would lose something. */
export const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/**
 * How values are read, the same from a server and in memory: a calendar date stays text (no time zone can shift it), a
 * bigint becomes a number that is known to be exact, an instant becomes ISO text in UTC.
 */
export const typeParsers: Readonly<Record<number, (text: string) => string | number>> = {
  [oid.int8]: exactInteger,
  [oid.date]: (text) => text,
  [oid.timestamptz]: instant,
};

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint of the database is too large for an exact number');
  return value;
}

const timestamp = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?([+-]\d{2})(?::?(\d{2}))?$/;

/** Written out because `Date.parse` reads PostgreSQL's own format differently from browser to browser. */
function instant(text: string): string {
  const parts = timestamp.exec(text);
  if (!parts) throw new RangeError('A timestamp of the database is outside the years 0001 to 9999');
  const [, date, time, fraction = '', hours, minutes = '00'] = parts;
  return new Date(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}${hours}:${minutes}`).toISOString();
}
