import { formatInstant } from '../../i18n/format.ts';
import type { Turn } from '../talk/turn.ts';
import type { ChatTranslate } from '../texts/index.ts';
import { wordsOf } from './words.ts';

/** The talk as a plain text file, as the resident sees it. Old editors need the byte order mark to detect UTF-8. */
export function transcript(turns: readonly Turn[], t: ChatTranslate, language: string): Blob {
  const rows = turns.map((turn) => {
    const source =
      turn.kind === 'answer'
        ? `\n${t('answer.source', { title: turn.entry.source.title, date: turn.entry.source.updatedOn })}`
        : '';
    return `${t(turn.kind === 'visitor' ? 'you' : 'bot')}（${formatInstant(turn.at, language)}）\n${wordsOf(turn, t)}${source}\n`;
  });
  return new Blob([`\uFEFF${t('title')}\n\n${rows.join('\n')}`], { type: 'text/plain;charset=utf-8' });
}
