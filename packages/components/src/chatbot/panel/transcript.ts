import { formatInstant } from '../../i18n/format.ts';
import type { Turn } from '../conversation/turn.ts';
import type { ChatTranslate } from '../texts.ts';

/** A turn in plain words, for a file and for a screen reader. */
export function wordsOf(turn: Turn, t: ChatTranslate): string {
  switch (turn.kind) {
    case 'visitor':
      return turn.text;
    case 'answer':
      return [turn.entry.question, turn.open ? turn.entry.full : turn.entry.short].join('\n');
    case 'emergency':
      return [turn.title, `${t('emergency.call')} ${turn.phone}`, ...turn.steps].join('\n');
    case 'element':
      return t(`element.name.${turn.action as 'callback'}`);
    case 'line':
    case 'ask':
      return [turn.text, ...turn.choices.map(({ label }) => `［${label}］`)].join('\n');
    case 'hand-over':
    case 'assistant':
      return turn.text;
  }
}

/** The talk as a plain text file, as the resident sees it. The byte order mark tells old editors that it is Unicode. */
export function transcript(turns: readonly Turn[], t: ChatTranslate, language: string): Blob {
  const rows = turns.map((turn) => {
    const source = turn.kind === 'answer' ? `\n${t('answer.source', { title: turn.entry.source.title, date: turn.entry.source.updatedOn })}` : '';
    return `${t(turn.kind === 'visitor' ? 'you' : 'bot')}（${formatInstant(turn.at, language)}）\n${wordsOf(turn, t)}${source}\n`;
  });
  return new Blob([`\uFEFF${t('title')}\n\n${rows.join('\n')}`], { type: 'text/plain;charset=utf-8' });
}
