import { bills } from '@mizumado/sdk';
import type { ClientBase } from '@mizumado/sdk';
import { saveFile } from '../browser/save-file.ts';

/**
 * Lets the reader save all bills of a contract as a CSV file. A module of its own, loaded when the reader asks for the file.
 *
 * @param language the reader's; headings are in Japanese or English
 * @param name of the file
 * @throws MizumadoError when the request fails
 */
export async function saveCsv(client: ClientBase, contractId: string, language: string, name: string): Promise<void> {
  const lang = language.startsWith('ja') ? 'ja' : 'en';
  saveFile(await client.with({ bills }).bills.exportCsv({ contractId, lang }), name);
}
