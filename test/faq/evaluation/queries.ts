/** Questions as residents type them, each with what is right. */
import { existsSync, globSync, readFileSync } from 'node:fs';

export type Expected =
  | { readonly kind: 'answer'; /** Any of these is right. */ readonly entries: readonly string[] }
  | { readonly kind: 'emergency'; readonly rule: string }
  /** Not a water utility's matter: must not be answered directly. */
  | { readonly kind: 'none' };

export interface Query {
  readonly text: string;
  readonly lang: string;
  /** Whose; all sample utilities' when left out. */
  readonly utilities?: readonly string[];
  readonly expect: Expected;
  /** Register: kana, typo, colloquial, easy, … */
  readonly note?: string;
}

/** `development` may be looked at and tuned on; `held-out` only measures. */
export type QuerySet = 'development' | 'held-out';

const folder = new URL('../queries/', import.meta.url);

export const utilityIds = ['chiba', 'morioka'] as const;

/** All queries of a set, file by file; none when there is no folder. */
export function readQueries(set: QuerySet): Query[] {
  const path = new URL(`${set}/`, folder);
  if (!existsSync(path)) return [];
  return globSync('*.json', { cwd: path.pathname })
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, path), 'utf8')) as Query[]);
}

export const queriesFor = (queries: readonly Query[], utility: string): Query[] =>
  queries.filter(({ utilities }) => utilities === undefined || utilities.includes(utility));
