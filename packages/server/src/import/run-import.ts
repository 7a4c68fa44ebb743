import { applicationRole } from './connection.ts';
import type { ImportConnection, ImportDatabase } from './connection.ts';
import { CsvReader } from '../csv/read.ts';
import { decode } from './decode.ts';
import type { ByteSource, FileEncoding } from './decode.ts';
import { readHeader } from './header.ts';
import { JsonLinesReader } from './json-lines.ts';
import type { ImportKind, ImportReport, Kind, RefusedLine } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { maxRefusals, Refusals } from './refusals.ts';
import { RowWriter } from './rows.ts';
import type { NumberPatterns } from './rows.ts';
import {
  chooseJoins,
  copyColumns,
  createStaging,
  dropRefused,
  findRefused,
  insertRows,
  stagingTable,
  updateRows,
} from './staging.ts';

export interface ImportProgress {
  /** `reading` the file, then `checking` its lines against each other and the stored rows, then `storing` them. */
  readonly phase: 'reading' | 'checking' | 'storing';
  readonly bytes: number;
  readonly lines: number;
}

export interface ImportOptions {
  readonly utilityId: string;
  readonly kind: ImportKind;
  /** `file`: one refused line refuses the file; `line`: good lines are taken. */
  readonly mode: ImportReport['mode'];
  readonly format: 'csv' | 'jsonl';
  readonly encoding: FileEncoding;
  readonly source: ByteSource;
  /** Secret that is hashed with every confirmation number. */
  readonly pepper: string;
  /** Forms of the utility's numbers, from its configuration; any digits when left out. */
  readonly numbers?: NumberPatterns;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Characters per piece handed to COPY. */
const pieceLength = 65_536;

interface Reading {
  linesRead: number;
  bytes: number;
  /** Set when the header is refused; no line was read then. */
  unusable: readonly RefusedLine[];
}

/** Reads the file and yields its valid lines in COPY's format, in pieces; faults go to `refusals`. */
async function* readLines(
  options: ImportOptions,
  kind: Kind,
  reading: Reading,
  refusals: Refusals,
): AsyncGenerator<string> {
  const writer = new RowWriter(kind, refusals, options.numbers);
  let piece = '';
  let header: { readonly positions: readonly number[]; readonly width: number } | undefined;
  const take = (row: string | null): void => {
    reading.linesRead += 1;
    if (row !== null) piece += row;
  };
  const onFault = (line: number, reason: string): void => {
    reading.linesRead += 1;
    refusals.add(line, null, reason);
  };
  const onCells = (line: number, cells: string[]): void => {
    if (header !== undefined) {
      take(writer.fromCells(line, cells, header.positions, header.width));
    } else if (reading.unusable.length === 0) {
      const found = readHeader(kind, cells);
      if ('refusals' in found) reading.unusable = found.refusals;
      else header = found;
    }
  };
  const reader =
    options.format === 'csv'
      ? new CsvReader(onCells, onFault)
      : new JsonLinesReader((line, object) => take(writer.fromObject(line, object)), onFault);

  for await (const text of decode(options.source, options.encoding, (count) => (reading.bytes += count))) {
    reader.push(text);
    if (reading.unusable.length > 0) return;
    options.onProgress?.({ phase: 'reading', bytes: reading.bytes, lines: reading.linesRead });
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  reader.end();
  if (options.format === 'csv' && header === undefined && reading.unusable.length === 0) {
    reading.unusable = [{ line: 1, column: null, reason: 'is empty; the first line names the columns' }];
  }
  if (piece !== '' && reading.unusable.length === 0) yield piece;
}

/** Opens the tenant. Imports of one utility wait for each other, so that each sees complete files. */
async function prepare(connection: ImportConnection, utilityId: string): Promise<void> {
  await connection.query(`set local role ${applicationRole}`);
  await connection.query(`select mizumado.set_tenant($1, '*', null)`, [utilityId]);
  // The server's time limit is for requests; a million lines take longer, and sorting and joining them needs more
  // memory.
  await connection.query(`set local statement_timeout = 0`);
  await connection.query(`set local idle_in_transaction_session_timeout = 0`);
  await connection.query(`set local work_mem = '64MB'`);
  await connection.query(`select pg_advisory_xact_lock(hashtext('mizumado.import'), hashtext($1))`, [utilityId]);
}

interface Stored {
  readonly inserted: number;
  readonly updated: number;
}

async function store(run: (sql: string) => Promise<number>, kind: Kind): Promise<Stored> {
  const update = updateRows(kind);
  const updated = update === undefined ? 0 : await run(update);
  const inserted = await run(insertRows(kind));
  for (const statement of kind.afterwards ?? []) await run(statement);
  return { inserted, updated };
}

/**
 * Imports one file of a billing system's export, streamed: memory does not grow with the file. Runs in one transaction
 * of one utility, as the application's role. Importing the same file twice changes nothing. The report is stored and
 * returned.
 */
export function runImport(database: ImportDatabase, options: ImportOptions): Promise<ImportReport> {
  const kind = kinds[options.kind];
  const startedAt = new Date().toISOString();

  return database.transaction(async (connection) => {
    const run = async (sql: string): Promise<number> => {
      const parameters = [options.utilityId, options.pepper].slice(
        0,
        sql.includes('$2') ? 2 : sql.includes('$1') ? 1 : 0,
      );
      return (await connection.query(sql, parameters)).count;
    };
    const reading: Reading = { linesRead: 0, bytes: 0, unusable: [] };
    const refusals = new Refusals();
    const report = (phase: ImportProgress['phase']): void =>
      options.onProgress?.({ phase, bytes: reading.bytes, lines: reading.linesRead });

    await prepare(connection, options.utilityId);
    for (const statement of createStaging(kind)) await run(statement);
    await connection.copy(stagingTable, copyColumns(kind), readLines(options, kind, reading, refusals));
    for (const refusal of reading.unusable) refusals.add(refusal.line, refusal.column, refusal.reason);

    report('checking');
    await run(`analyze ${stagingTable}`);
    await run(chooseJoins(kind, reading.linesRead));
    let refusedByOthers = 0;
    for (const statement of findRefused(kind)) refusedByOthers += await run(statement);
    const found = await connection.query(
      `select line_number as line, column_name as "column", reason from import_refused order by line_number limit ${maxRefusals}`,
    );
    const refused = refusals.lines + refusedByOthers;
    const taken = Math.max(0, reading.linesRead - refused);
    const isTaken = reading.unusable.length === 0 && (refused === 0 || (options.mode === 'line' && taken > 0));

    report('storing');
    if (refusedByOthers > 0) await run(dropRefused);
    const stored = isTaken ? await store(run, kind) : { inserted: 0, updated: 0 };
    const outcome: Omit<ImportReport, 'id'> = {
      kind: options.kind,
      mode: options.mode,
      state: isTaken ? 'taken' : 'refused',
      linesRead: reading.linesRead,
      ...stored,
      unchanged: isTaken ? taken - stored.inserted - stored.updated : 0,
      refused,
      refusals: refusals.with(found.rows as unknown as RefusedLine[]),
      startedAt,
      finishedAt: new Date().toISOString(),
    };
    const { rows } = await connection.query(
      `insert into mizumado.import_reports as stored (utility_id, id, report)
        select $1, new.id, jsonb_build_object('id', new.id) || $2::jsonb from (select mizumado.uuidv7() as id) new returning stored.id`,
      [options.utilityId, JSON.stringify(outcome)],
    );
    return { id: rows[0]!['id'] as string, ...outcome };
  });
}
