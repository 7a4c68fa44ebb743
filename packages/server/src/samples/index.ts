import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { auditedImport } from '../import/audited-import.ts';
import { dateInJapan } from '../clock.ts';
import { connectPostgres } from '../database/postgres.ts';
import { pgImportDatabase } from '../import/copy-pg.ts';
import { firstReference, namedPlans } from './cases.ts';
import { writeExport } from './export-files.ts';
import type { CustomerPlan } from './plan.ts';
import { randomPlan } from './population.ts';
import { profileOf, profiles } from './profiles.ts';
import type { Profile } from './profiles.ts';
import { takeExport } from './take-export.ts';

export { sampleCustomers, sampleHomes, type SampleCustomer } from './cases.ts';

export interface SampleOptions {
  /** Connection of the role `mizumado_app`. */
  readonly databaseUrl: string;
  readonly pepper: string;
  /** Ids of sample utilities; all when left out. */
  readonly utilities?: readonly string[];
  /** Customers of each utility beside the named ones. */
  readonly customers?: number;
  /** JST date up to which things happened; today when left out. */
  readonly today?: string;
  /** Called with a short text on progress. */
  readonly progress?: (detail: string) => void;
}

const usualCustomers = 2000;

function* plansOf(profile: Profile, customers: number, today: string): Generator<CustomerPlan> {
  yield* namedPlans(profile.utility, today);
  for (let index = 0; index < customers; index += 1) yield randomPlan(profile, index, today);
}

/** Hourly usage is imported last: if it is missing, an import was interrupted, and repeating it is harmless. */
const wanted = `select not exists (select from mizumado.customers)
  or (exists (select from mizumado.customers where reference = '${firstReference}') and not exists (select from mizumado.hourly_usage)) as wanted`;

async function isWanted(pool: pg.Pool, utility: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query(`select mizumado.set_tenant($1, '*', null)`, [utility]);
    const { rows } = await client.query<{ wanted: boolean }>(wanted);
    return rows[0]?.wanted === true;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/**
 * Imports the exports of sample utilities that have no customers yet: three years of bills for some thousands of
 * customers each. The data is the same on every machine on the same day.
 */
export async function importSamples(options: SampleOptions): Promise<void> {
  const {
    databaseUrl,
    pepper,
    utilities = Object.keys(profiles),
    customers = usualCustomers,
    progress = () => undefined,
  } = options;
  const today = options.today ?? dateInJapan(new Date());
  const pool = new pg.Pool({ connectionString: databaseUrl, max: utilities.length });
  // A lost connection also fails the running query, which handles the error.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const { database } = connectPostgres({ url: databaseUrl, connections: utilities.length, log: () => undefined });
  const one = async (utility: string): Promise<void> => {
    if (!(await isWanted(pool, utility))) return;
    const profile = profileOf(utility);
    const files = await writeExport(profile, plansOf(profile, customers, today), today, async (done) => {
      progress(`${utility}: ${done.toLocaleString('en')} customers`);
      await setImmediate();
    });
    await takeExport(
      pgImportDatabase(pool),
      { utilityId: utility, pepper },
      files,
      (kind, lines) => progress(`${utility}: ${kind}, ${lines.toLocaleString('en')} lines`),
      (take) => auditedImport(database, pepper, utility, take),
    );
  };
  try {
    // In parallel: while the database stores one utility's lines, the next utility's lines are read.
    await Promise.all(utilities.map(one));
  } finally {
    await database.destroy();
    await pool.end();
  }
}
