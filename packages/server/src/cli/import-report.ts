import type { ImportProgress, ImportReport, RefusedLine } from '../import/index.ts';

const count = (number: number): string => number.toLocaleString('en');

/** Most refused lines that are shown; the JSON report has up to a thousand. */
const shown = 20;

function refusedLines(refusals: readonly RefusedLine[]): string[] {
  const rows = refusals
    .slice(0, shown)
    .map(({ line, column, reason }) => [String(line), column ?? '', reason] as const);
  const header = ['line', 'column', 'reason'] as const;
  const width = (cell: 0 | 1): number => Math.max(...[header, ...rows].map((row) => row[cell].length));
  const [lineWidth, columnWidth] = [width(0), width(1)];
  return [header, ...rows].map(
    ([line, column, reason]) => `  ${line.padStart(lineWidth)}  ${column.padEnd(columnWidth)}  ${reason}`,
  );
}

/** What an import did, for a person. */
export function describe(path: string, report: ImportReport): string {
  const { kind, state, linesRead, inserted, updated, unchanged, refused, refusals } = report;
  const seconds = ((Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000).toFixed(1);
  const figures =
    state === 'taken'
      ? [
          `${count(inserted)} new`,
          `${count(updated)} changed`,
          `${count(unchanged)} as before`,
          ...(refused > 0 ? [`${count(refused)} refused`] : []),
        ]
      : ['nothing was changed', `${count(refused)} refused`];
  const more = refusals.length > shown ? [`  … see --report for more`] : [];
  return [
    `${path}: ${kind} ${state}; ${count(linesRead)} lines read, ${figures.join(', ')} (${seconds} s)`,
    ...(refusals.length > 0 ? [...refusedLines(refusals), ...more] : []),
  ].join('\n');
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Progress in one line for a terminal. The remaining time is that of reading; storing takes about as long again. */
export function progressLine({ phase, bytes, lines }: ImportProgress, totalBytes: number, seconds: number): string {
  if (phase !== 'reading') return `${count(lines)} lines read, ${phase} … ${clock(seconds)}`;
  const share = totalBytes > 0 ? bytes / totalBytes : 1;
  const left = share > 0 ? (seconds * (1 - share)) / share : 0;
  return `${Math.floor(share * 100)} %  ${count(lines)} lines  ${count(Math.round(lines / Math.max(seconds, 0.1)))}/s  ${clock(left)} left to read`;
}
