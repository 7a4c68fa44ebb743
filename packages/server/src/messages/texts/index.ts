import { completed, languagesToTry } from '../../language.ts';
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

export const messageTexts: Readonly<Record<TextLanguage, OutboxTexts>> = completed<OutboxTexts, TextLanguage>(
  languages,
);

const isWritten = (tag: string): tag is TextLanguage => Object.hasOwn(languages, tag);

/** Maps a person's language to one with texts: `en-GB` to `en`. Who reads a language without texts gets English, as on the page. */
export const textLanguage = (lang: string): TextLanguage => languagesToTry(lang).find(isWritten) ?? 'en';
