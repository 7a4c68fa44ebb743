import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCalendar } from '@mizumado/procedures';
import { validators } from '../generated/validators.js';
import { errorForLog } from '../log.ts';
import type { Log } from '../log.ts';
import { isMailAddress } from '../ports/mail/mail.ts';
import { checkTexts } from '../messages/texts/check-texts.ts';
import { signInOffer } from './handler.ts';
import type { UtilityCalendar, UtilityConfig, UtilityRegistry } from '../utility-config.ts';

/** Folder of the sample utilities. */
export const sampleUtilities = fileURLToPath(new URL('.', import.meta.resolve('@mizumado/utilities/package.json')));

/** Longest time until a changed file is noticed, in milliseconds. */
const noticeAfter = 1_000;

interface Loaded {
  config: UtilityConfig;
  /** Times of change of the files. */
  changedAt: string;
  lookedAt: number;
}

/** Ids of the utilities that have a folder. */
export function utilityIdsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && statSync(`${folder}/${entry.name}/config.json`, { throwIfNoEntry: false }),
    )
    .map((entry) => entry.name);
}

/**
 * A registry of the folders in `folder`, one per utility. The running server rereads a changed `config.json` or
 * `calendar.json`, so that an operator can announce maintenance by editing it; a faulty file is logged and the previous
 * one stays in force.
 *
 * @throws Error that names the file, when one is faulty at the start
 */
export function utilitiesInFolder(folder: string, log: Log): UtilityRegistry {
  const loaded = new Map<string, Loaded>(utilityIdsIn(folder).map((id) => [id, load(folder, id)]));

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

const files = ['config.json', 'calendar.json'];

function changedAt(folder: string, id: string): string {
  return files.map((file) => statSync(`${folder}/${id}/${file}`).mtimeMs).join();
}

function load(folder: string, id: string): Loaded {
  const changed = changedAt(folder, id);
  const config = loadConfig(`${folder}/${id}/config.json`, id);
  const calendar = loadCalendar(`${folder}/${id}/calendar.json`);
  return { config: { ...config, calendar }, changedAt: changed, lookedAt: Date.now() };
}

function loadConfig(file: string, id: string): Omit<UtilityConfig, 'calendar'> {
  const config = parsed(file) as UtilityConfig;
  const { allowedOrigins, invoice, messages, signIn, ...shown } = config as Partial<UtilityConfig>;
  const isUtility = validators['utility.get'].answers['200'];
  const offer = signIn && signInOffer({ ...config, signIn }, 'https://service.example', false);
  if (!isUtility?.({ ...shown, today: '2000-01-01', signIn: offer }))
    throw new Error(`${file} does not follow the schema Utility: ${JSON.stringify(isUtility?.errors)}`);
  if (config.id !== id) throw new Error(`${file}: \`id\` must be the name of the folder, ${id}`);
  if (!Array.isArray(allowedOrigins) || !invoice?.water.name || !invoice.sewer.name)
    throw new Error(`${file}: \`allowedOrigins\` or \`invoice\` is missing`);
  if (!messages?.from.name.ja || !messages.from.address || !messages.smsSender)
    throw new Error(`${file}: \`messages\` with \`from\` and \`smsSender\` is missing`);
  if (!isMailAddress(messages.from.address))
    throw new Error(`${file}: \`messages.from.address\` must be a mail address`);
  const wrongTexts = checkTexts(messages.texts);
  if (wrongTexts.length > 0) throw new Error(`${file}: ${wrongTexts.join('; ')}`);
  if (config.signIn.methods.includes('passkey') && !config.signIn.passkeyDomain)
    throw new Error(`${file}: \`signIn.methods\` has passkey, so \`signIn.passkeyDomain\` must be there`);
  if (config.signIn.methods.includes('provider') && !config.signIn.provider)
    throw new Error(`${file}: \`signIn.methods\` has provider, so \`signIn.provider\` must be there`);
  return config;
}

/**
 * The file follows the API's schema, except the parts from which a response is computed; those are checked entry by
 * entry.
 */
function loadCalendar(file: string): UtilityCalendar {
  const calendar = parsed(file) as UtilityCalendar;
  const {
    $schema: _schema,
    closedOnPublicHolidays,
    closedEveryYear,
    ...shown
  } = calendar as Partial<UtilityCalendar> & { $schema?: string };
  const isCalendar = validators['calendar.get'].answers['200'];
  const office = { open: false, closesAt: null, opensAt: null };
  if (!isCalendar?.({ ...shown, today: '2000-01-01', office }))
    throw new Error(`${file} does not follow the schema Calendar: ${JSON.stringify(isCalendar?.errors)}`);
  if (typeof closedOnPublicHolidays !== 'boolean' || !Array.isArray(closedEveryYear))
    throw new Error(`${file}: \`closedOnPublicHolidays\` or \`closedEveryYear\` is missing`);
  const wrong = checkCalendar(calendar);
  if (wrong.length > 0) throw new Error(`${file}: ${wrong.join('; ')}`);
  return calendar;
}
