import { isDeepStrictEqual } from 'node:util';
import type { GroupedGap } from '../faq/gaps.ts';
import { columns } from '../faq/spreadsheet/columns.ts';
import type { HeaderLanguage } from '../faq/spreadsheet/columns.ts';
import type { RefusedRow } from '../faq/spreadsheet/from-rows.ts';
import { toRows } from '../faq/spreadsheet/to-rows.ts';
import type { KnowledgeEntry, VersionSummary } from '../faq/versions-store.ts';
import type { components } from '../generated/api.ts';

/** Most refused rows that are shown. */
const shown = 50;

/** Refused rows with line, column and reason. */
export function describeRefusals(refusals: readonly RefusedRow[], header: HeaderLanguage): string {
  const lines = refusals
    .slice(0, shown)
    .map(
      ({ line, column, reason }) => `  line ${line}${column === null ? '' : `, ${columns[column][header]}`}: ${reason}`,
    );
  return [...lines, ...(refusals.length > shown ? [`  … ${refusals.length - shown} more`] : [])].join('\n');
}

export function describeVersion({ version, state, origin, entryCount, publishAt, note }: VersionSummary): string {
  const time = publishAt === null ? '' : `, ${inJapan(publishAt)}`;
  return `${String(version).padStart(4)}  ${state}${time}; ${entryCount} entries, by ${origin}${note === '' ? '' : `; ${note}`}`;
}

/** What an import changes. @param all whether entries that are not in the file are removed */
export function describeDifference(
  before: readonly KnowledgeEntry[],
  taken: readonly KnowledgeEntry[],
  all: boolean,
): string {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const added = taken.filter(({ id }) => !old.has(id)).length;
  const same = taken.filter(
    (entry) => old.has(entry.id) && isDeepStrictEqual(toRows([entry]), toRows([old.get(entry.id) ?? entry])),
  ).length;
  const gone = all ? before.filter(({ id }) => !taken.some((entry) => entry.id === id)).length : 0;
  return `${added} new, ${taken.length - added - same} changed, ${same} as before${gone > 0 ? `, ${gone} removed` : ''}`;
}

export function describeIncomplete(incomplete: readonly components['schemas']['FaqIncompleteText'][]): string {
  return incomplete.map(({ entryId, language, field }) => `  ${entryId}, ${language}: ${field}`).join('\n');
}

export function describeGap({ id, kind, count, lang, examples, entryIds }: GroupedGap): string {
  const nearest = entryIds.length > 0 ? `; nearest: ${entryIds.join(', ')}` : '';
  return [
    `${id}  ${kind}, ${count} times, ${lang}${nearest}`,
    ...examples.slice(0, 3).map((example) => `    ${example}`),
  ].join('\n');
}

/** An instant by the clock in Japan, to the minute. */
function inJapan(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 60 * 60 * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
