import type { Answer, FaqIndex, IndexedEntry } from '@mizumado/faq';
import type { QuestionReport } from '../store/reports.ts';
import type { ChatTranslate } from '../texts/index.ts';
import { line } from '../talk/turn.ts';
import type { AnswerTurn, TurnChoice, Content } from '../talk/turn.ts';

/** Readers do not read longer lists. */
const MOST_CHOICES = 3;

export const answerOf = (entry: IndexedEntry): AnswerTurn => ({ kind: 'answer', entry, open: false, helpful: null });

/** The chatbot's turns for the result of a search. */
export function contentsOf(answer: Answer, t: ChatTranslate): Content[] {
  const [best] = answer.hits;
  switch (answer.kind) {
    case 'emergency': {
      const { rule, title, steps, phone } = answer.rule;
      return [{ kind: 'emergency', rule, title, steps, phone }];
    }
    case 'direct':
      return best ? [answerOf(best.entry)] : [{ kind: 'hand-over', text: t('handOver.none') }];
    case 'suggest':
      return [line(t('suggest.text'), suggestions(answer, t))];
    case 'empty':
      return [line(t('empty'))];
    case 'hand-over':
      return [{ kind: 'hand-over', text: t('handOver.none') }];
  }
}

function suggestions({ hits }: Answer, t: ChatTranslate): TurnChoice[] {
  const entries = hits
    .slice(0, MOST_CHOICES)
    .map(({ entry }): TurnChoice => ({ label: entry.question, intent: { do: 'entry', entryId: entry.entryId } }));
  return [...entries, { label: t('suggest.none'), intent: { do: 'hand-over' } }];
}

/** Said after an interruption: the dialogue is paused and can be continued. */
export function interruption(t: ChatTranslate): Content {
  const choices: TurnChoice[] = [
    { label: t('emergency.resume'), intent: { do: 'resume' } },
    { label: t('emergency.stop'), intent: { do: 'stop' } },
  ];
  return line(t('emergency.waiting'), choices);
}

const outcomes = {
  direct: 'direct',
  suggest: 'suggested',
  'hand-over': 'handed-over',
  emergency: 'emergency',
  empty: 'empty',
} as const;

/** The report for the statistics; the question's text is redacted before it is sent. */
export function reportOf(text: string, answer: Answer, lang: string, version: number): QuestionReport {
  const shown = answer.kind === 'direct' ? 1 : answer.kind === 'suggest' ? MOST_CHOICES : 0;
  const entryIds = answer.hits.slice(0, shown).map(({ entry }) => entry.entryId);
  return {
    text,
    lang,
    version,
    entryIds,
    outcome: outcomes[answer.kind],
    confidence: Math.min(1, Math.max(0, answer.confidence)),
  };
}

/** The utility's own words at the start, with what residents ask most as buttons. */
export function greetingOf({ greeting }: FaqIndex): Content {
  const choices = greeting.quickReplies.map(({ label, say, entryId, flow, action }): TurnChoice => {
    if (entryId !== undefined) return { label, intent: { do: 'entry', entryId } };
    if (flow !== undefined) return { label, intent: { do: 'action', name: 'dialogue', slots: { flow } } };
    if (action !== undefined) return { label, intent: { do: 'action', name: action, slots: {} } };
    return { label, intent: { do: 'say', text: say ?? label } };
  });
  return line(greeting.text, choices);
}
