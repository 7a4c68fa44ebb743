import { messageLanguages } from './languages.ts';
import type { FrameTexts, MessageTexts, OutboxTexts, TemplateName } from './texts.ts';

/** Languages that messages are written in. */
export type TextLanguage = keyof typeof messageLanguages;

/** Texts that a utility words itself; the others stay as they are here. */
export type OwnWording = Readonly<
  Partial<
    Record<
      TextLanguage,
      Readonly<Partial<Record<TemplateName, Readonly<Partial<MessageTexts>>>>> & {
        readonly frame?: Readonly<Partial<FrameTexts>>;
      }
    >
  >
>;

export const messageTexts: Readonly<Record<TextLanguage, OutboxTexts>> = messageLanguages;

/** Maps a person's language to one with texts: `en-GB` to `en`, a language without texts to `ja`. */
export function textLanguage(lang: string): TextLanguage {
  const known = (name: string): name is TextLanguage => Object.hasOwn(messageTexts, name);
  const base = lang.split('-', 1)[0] ?? '';
  return known(lang) ? lang : known(base) ? base : 'ja';
}
