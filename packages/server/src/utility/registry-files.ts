import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validators } from '../generated/validators.js';
import { errorForLog, type Log } from '../log.ts';
import type { UtilityConfig, UtilityRegistry } from './registry.ts';

/** Folder of the sample utilities. */
export const sampleUtilities = fileURLToPath(new URL('.', import.meta.resolve('@mizumado/utilities/package.json')));

/** A changed file is noticed this late at most, in milliseconds. */
const noticeAfter = 1_000;

interface Loaded {
  config: UtilityConfig;
  changedAt: number;
  lookedAt: number;
}

/**
 * A registry of the folders below `folder`, one utility each. A changed `config.json` is read again while the server runs,
 * so an operator announces maintenance by editing it; a faulty one is logged and the one before stays in force.
 *
 * @throws Error that names the file, when one is faulty at the start
 */
export function utilitiesInFolder(folder: string, log: Log): UtilityRegistry {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && statSync(`${folder}/${entry.name}/config.json`, { throwIfNoEntry: false }))
    .map((entry) => entry.name);
  const loaded = new Map<string, Loaded>(ids.map((id) => [id, load(folder, id)]));

  return {
    get(id) {
      const known = loaded.get(id);
      if (!known) return undefined;
      if (Date.now() - known.lookedAt < noticeAfter) return known.config;
      known.lookedAt = Date.now();
      try {
        if (changedAt(folder, id) !== known.changedAt) loaded.set(id, load(folder, id));
      } catch (error) {
        log({ level: 'error', event: 'utility-config-refused', utility: id, error: errorForLog(error) });
      }
      return loaded.get(id)?.config;
    },
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON`, { cause: error });
  }
}

function changedAt(folder: string, id: string): number {
  return statSync(`${folder}/${id}/config.json`).mtimeMs;
}

function load(folder: string, id: string): Loaded {
  const file = `${folder}/${id}/config.json`;
  const config = parsed(file) as UtilityConfig;
  const { allowedOrigins, invoice, ...shown } = config as Partial<UtilityConfig>;
  const isUtility = validators['utility.get'].answers['200'];
  if (!isUtility?.({ ...shown, today: '2000-01-01' })) throw new Error(`${file} does not follow the schema Utility: ${JSON.stringify(isUtility?.errors)}`);
  if (config.id !== id) throw new Error(`${file}: \`id\` must be the name of the folder, ${id}`);
  if (!Array.isArray(allowedOrigins) || !invoice?.water.name || !invoice.sewer.name) throw new Error(`${file}: \`allowedOrigins\` or \`invoice\` is missing`);
  return { config, changedAt: changedAt(folder, id), lookedAt: Date.now() };
}
