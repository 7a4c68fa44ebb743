import { patterns } from './patterns.ts';

/**
 * Removes personal data before a question is logged: mail addresses, phone numbers, postal codes and addresses, names,
 * and every other number of five or more digits. A word in 〔〕 replaces each; the rest becomes NFKC. Names cannot be
 * recognised with certainty, so treat a log as personal data all the same.
 *
 * @example redact('山田と申します。電話は090-1234-5678です') // '〔名前〕と申します。電話は〔電話〕です'
 */
export const redact = (text: string): string =>
  patterns.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text.normalize('NFKC'));
