/** Texts of one feature in one language: keys to texts, grouped one or more levels deep. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The type of a translation of `T`: the same keys, any text. */
export type TextsLike<T extends TextTree> = {
  readonly [K in keyof T]: T[K] extends TextTree ? TextsLike<T[K]> : string;
};

/** Key of a text, levels joined by dots. */
export type KeyOf<T extends TextTree> = {
  [K in keyof T & string]: T[K] extends TextTree ? `${K}.${KeyOf<T[K]>}` : K;
}[keyof T & string];

/** A feature's texts, one module per language, loaded when first needed. */
export interface Feature<T extends TextTree> {
  /** Name of the files below `locales/<language>/`, and of the group in `texts`. */
  readonly name: string;
  readonly languages: Readonly<Record<string, () => Promise<{ readonly default: TextsLike<T> }>>>;
}

/** Texts of a page that replace ours: language → feature → key. Only the keys that differ need to be there. */
export type TextOverrides = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;

/** Looks a text up and fills in its `{{places}}`. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;
