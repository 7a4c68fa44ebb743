import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Tariff } from '@mizumado/tariff';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** A look-up row (早見表) as a utility published it; null = not stated. */
export interface PublishedRow {
  readonly utility: string;
  readonly use: string;
  readonly bore_mm: number | null;
  readonly period_months: 1 | 2;
  readonly m3: number;
  readonly water_yen: number | null;
  readonly sewer_yen: number | null;
  readonly total_yen: number | null;
}

export const publishedRows = (readJson('data/published.json') as { published_rows: PublishedRow[] }).published_rows;

/** Rows that no tariff in `tariffs` gives, with the reason. */
export const unreproducible = readJson('data/unreproducible.json') as { utility: string; m3: number; reason: string }[];

/** Real tariffs transcribed from the published tables; `rows` names the published rows each must reproduce. */
export const tariffs = readJson('data/tariffs.json') as { rows: string | null; tariff: Tariff }[];

const utilitiesFolder = new URL('../../packages/utilities/', import.meta.url);

/** Tariffs of the utilities the project ships. */
export const shippedTariffs = readdirSync(utilitiesFolder, { withFileTypes: true })
  .filter(({ name }) => existsSync(new URL(`${name}/tariff.json`, utilitiesFolder)))
  .map(({ name }) => ({ id: name, tariff: readJson(`../../packages/utilities/${name}/tariff.json`) as Tariff }));

export function transcribed(utility: string): Tariff {
  const found = tariffs.find(({ tariff }) => tariff.utility === utility);
  if (found === undefined) throw new Error(`No transcribed tariff of ${utility}`);
  return found.tariff;
}
