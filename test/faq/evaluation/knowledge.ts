/** The sample utilities' knowledge bases, opened once for each language. */
import { fileURLToPath } from 'node:url';
import { openIndex } from '@mizumado/faq';
import type { Faq } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { readFaqSource } from '../../../packages/server/src/faq/source-files.ts';

/** Folder of the sample utilities. */
export const utilitiesFolder = fileURLToPath(new URL('../../../packages/utilities', import.meta.url));

const opened = new Map<string, Faq>();

export function knowledgeOf(utility: string, language: string): Faq {
  const key = `${utility} ${language}`;
  const known = opened.get(key);
  if (known) return known;
  const faq = openIndex(buildIndex(readFaqSource(utilitiesFolder, utility), language));
  opened.set(key, faq);
  return faq;
}
