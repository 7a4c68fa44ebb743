import { languages } from './languages.ts';
import type { FrameTexts, MessageTexts, OutboxTexts, TemplateName } from './texts.ts';

/** Languages that messages are written in. */
export type TextLanguage = keyof typeof languages;

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

export const messageTexts: Readonly<Record<TextLanguage, OutboxTexts>> = languages;

/** Maps a person's language to one with texts: `en-GB` to `en`. Who reads a language without texts gets English, as on the page. */
export function textLanguage(lang: string): TextLanguage {
  const known = (name: string): name is TextLanguage => Object.hasOwn(messageTexts, name);
  const base = lang.split('-', 1)[0] ?? '';
  return [lang, base].find(known) ?? 'en';
}
