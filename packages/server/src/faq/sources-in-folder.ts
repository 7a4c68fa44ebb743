import { existsSync } from 'node:fs';
import type { FaqSource } from '@mizumado/faq';
import { errorForLog } from '../log.ts';
import type { Log } from '../log.ts';
import { readFaqSource } from './source-files.ts';

/**
 * Knowledge bases in the utilities' folders, read on request. A faulty file is logged and counts as missing, so the
 * previous version stays in use.
 */
export function faqSourcesIn(folder: string, log: Log): (utilityId: string) => FaqSource | undefined {
  return (utilityId) => {
    if (!existsSync(`${folder}/${utilityId}/faq`)) return undefined;
    try {
      return readFaqSource(folder, utilityId);
    } catch (error) {
      log({ level: 'error', event: 'faq-source-refused', utility: utilityId, error: errorForLog(error) });
      return undefined;
    }
  };
}
