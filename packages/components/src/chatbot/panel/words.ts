import type { Turn } from '../talk/turn.ts';
import type { ChatTranslate } from '../texts/index.ts';

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
      return [
        turn.text,
        ...('links' in turn ? turn.links.map(({ label }) => label) : []),
        ...turn.choices.map(({ label }) => `［${label}］`),
      ].join('\n');
    case 'hand-over':
    case 'assistant':
      return turn.text;
  }
}
