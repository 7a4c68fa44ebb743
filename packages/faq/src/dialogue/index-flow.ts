import type { LocalTexts } from '../entry.ts';
import { compileMessage } from '../message/compile-message.ts';
import { checkFlow } from './check-flow.ts';
import type { Flow, IndexedFlow, IndexedOption, IndexedSlot, Option, Slot, Step } from './flow.ts';
import type { MessagePattern } from '../message/message.ts';
import { comparable } from './understand.ts';

/** Selects the language's value of a text and fills in facts. */
type Local = <T>(texts: LocalTexts<T>) => T;

const yesNo: readonly Option[] = [
  {
    value: 'yes',
    label: { ja: 'はい', en: 'Yes', 'ja-x-easy': 'はい' },
    words: {
      ja: ['うん', 'ええ', 'そうです', 'お願いします', 'おねがいします', 'yes', 'ok', 'オーケー'],
      en: ['yeah', 'yep', 'sure', 'please', 'ok', 'はい', 'hai'],
    },
  },
  {
    value: 'no',
    label: { ja: 'いいえ', en: 'No', 'ja-x-easy': 'いいえ' },
    words: {
      ja: ['いえ', 'いや', 'ちがう', 'ちがいます', '違う', '違います', 'ない', 'no'],
      en: ['nope', 'not', "don't", "isn't", "doesn't", 'いいえ', 'iie'],
    },
  },
];

/** Like `comparable`, but Latin words keep the spaces around them. */
function wordOf(text: string): string {
  const word = comparable(text);
  return /^[\p{sc=Latin}\p{N} ]+$/u.test(word) ? word : word.trim();
}

/**
 * Reduces a dialogue to one language: fills in facts, parses texts, normalises the words of choices. Runs when an index
 * is built.
 *
 * @throws Error when a text is not MessageFormat, or the dialogue refers to something missing
 */
export function indexFlow(flow: Flow, language: string, local: Local): IndexedFlow {
  const faults = checkFlow(flow);
  if (faults.length > 0) throw new Error(`The dialogue "${flow.id}" cannot be used:\n${faults.join('\n')}`);
  const text = (texts: LocalTexts<string>): MessagePattern => compileMessage(local(texts));
  const same = (unlocalised: string): MessagePattern => text({ ja: unlocalised });
  const option = ({ value, label, words = { ja: [] } }: Option): IndexedOption => {
    const shown = local(label);
    return { value, label: shown, words: [...new Set([shown, ...local(words)].map(wordOf))] };
  };
  const slot = (authored: Slot): IndexedSlot => {
    if (authored.kind === 'computed') return authored;
    const { kind, ask, help, optional = false } = authored;
    const options = kind === 'choice' ? authored.options : kind === 'yes-no' ? yesNo : [];
    return {
      kind: kind === 'yes-no' ? 'choice' : kind,
      ask: text(ask),
      help: text(help),
      optional,
      options: options.map(option),
    };
  };
  const step = (authored: Step): Step<MessagePattern, MessagePattern> => {
    if ('say' in authored) return { ...authored, say: text(authored.say) };
    if ('link' in authored)
      return { ...authored, link: { label: text(authored.link.label), href: same(authored.link.href) } };
    if ('open' in authored)
      return {
        ...authored,
        slots: Object.fromEntries(Object.entries(authored.slots).map(([name, value]) => [name, same(value)])),
      };
    return authored;
  };
  return {
    id: flow.id,
    title: local(flow.title),
    language,
    slots: Object.fromEntries(Object.entries(flow.slots).map(([name, authored]) => [name, slot(authored)])),
    steps: flow.steps.map(step),
  };
}
