/** Texts of one feature in one language: keys to texts, grouped one or more levels deep. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/**
 * A translation of `T`: its keys, with any text. English has them all; what another language leaves out is found in the next of its chain
 * (`npm test` checks both). Where the number chooses the text, Japanese has one form, `key_other`; a translation has those of its language,
 * as `Intl.PluralRules` names them.
 */
export type TextsLike<T extends TextTree> = {
  readonly [K in keyof T]?: T[K] extends TextTree ? TextsLike<T[K]> : string;
} & { readonly [K in keyof T & string as K extends `${infer Key}_other` ? FormOf<Key> : never]?: string };

type FormOf<Key extends string> = `${Key}_${Exclude<Intl.LDMLPluralRule, 'other'>}`;

/** Key of a text, levels joined by dots; without its form where the number, `count`, chooses the text. */
export type KeyOf<T extends TextTree> = {
  [K in keyof T & string]: T[K] extends TextTree ? `${K}.${KeyOf<T[K]>}` : K extends `${infer Key}_other` ? Key : K;
}[keyof T & string];

/** A feature's texts, one module per language, loaded when first needed. */
export interface Feature<T extends TextTree> {
  /** Name of the files below `locales/<language>/`, and of the group in `texts`. */
  readonly name: string;
  readonly languages: Readonly<Record<string, () => Promise<{ readonly default: TextsLike<T> }>>>;
}

/** Texts of a page that replace ours: language → feature → key. Only the keys that differ need to be there. */
export type TextOverrides = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;

/** What stands in the `{{places}}` of a text. `count` chooses the form of the text as well, so it is the number itself. */
export type TextValues = Readonly<Record<string, string | number>> & { readonly count?: number };

/** Looks a text up and fills in its `{{places}}`. */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;
