import type { FaqIndex } from '@mizumado/faq';
import { calendar, faq, isMizumadoError } from '@mizumado/sdk';
import type { Connection } from '../../connection/connection.ts';
import { pause } from '../../browser/pause.ts';
import type { Calendar, Hours } from '../office.ts';
import { read, write } from './database.ts';

/** What is needed to answer: the published knowledge base in one language, and the utility's days and hours. */
export interface Knowledge {
  readonly version: number;
  readonly index: FaqIndex;
  readonly hours: Hours | undefined;
}

interface KeptIndex {
  readonly format: 1;
  readonly etag: string;
  readonly version: number;
  readonly index: FaqIndex;
}

const NOT_MODIFIED = 304;

/**
 * Passes on the knowledge stored on this device immediately, then the service's if it differs. Offline, the stored
 * knowledge stays in use.
 *
 * @param found called once or twice
 * @throws MizumadoError when there is none on the device and the service cannot be reached
 */
export async function loadKnowledge(
  connection: Connection,
  language: string,
  found: (knowledge: Knowledge) => void,
): Promise<void> {
  const key = `index ${connection.service} ${language}`;
  const kept = (await read(key)) as KeptIndex | undefined;
  const calendar = (await read(`calendar ${connection.service}`)) as Calendar | undefined;
  const keptHours = calendar && { calendar, receivedAt: undefined };
  if (kept?.format === 1) found({ version: kept.version, index: kept.index, hours: keptHours });
  await pause();
  const [fresh, hours] = await Promise.all([freshIndex(connection, language, kept), freshHours(connection, keptHours)]);
  await pause();
  const { version, index } = fresh;
  found({ version, index, hours });
  if (fresh !== kept) await write(key, fresh);
}

/** The service's index, or the stored one when it is the same or the request fails. */
async function freshIndex({ client }: Connection, language: string, kept: KeptIndex | undefined): Promise<KeptIndex> {
  try {
    const known = kept ? { headers: { 'if-none-match': kept.etag } } : {};
    const { data, response } = await client.with({ faq }).faq.index({ lang: language }, known).withResponse();
    return {
      format: 1,
      etag: response.headers.get('etag') ?? '',
      version: data.version,
      index: data.index as unknown as FaqIndex,
    };
  } catch (error) {
    if (!kept) throw error;
    if (!isMizumadoError(error)) console.error('Mizumado:', error);
    else if (error.response?.status !== NOT_MODIFIED)
      console.info(`Mizumado: answers come from this device (${error.problem.type}).`);
    return kept;
  }
}

/** Hours and closed days; the stored ones when the request fails. */
async function freshHours({ client, service }: Connection, kept: Hours | undefined): Promise<Hours | undefined> {
  const answer = await client.with({ calendar }).calendar.get().safe();
  if (!answer.ok) return kept;
  await write(`calendar ${service}`, answer.data);
  return { calendar: answer.data, receivedAt: Date.now() };
}
