/** An entry of a long list, such as a bank. */
export interface Entry {
  readonly value: string;
  readonly text: string;
  /** How the name is read, in kana, and other ways to write it. */
  readonly reading?: string | undefined;
  /** What tells entries of one name apart, such as a code; it is looked for as well. */
  readonly more?: string | undefined;
}

/** So many entries are shown at once; a phone could not scroll thousands, nor could a screen reader name them. */
export const mostShown = 50;

/**
 * A text as it is compared: any width and case, hiragana for katakana, small kana as large ones, long marks and blanks left out. ﾎｯｶｲﾄﾞｳ, ほっかいどう and ホツカイドウ
 * are the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) =>
      small === 'ゎ' ? 'わ' : String.fromCharCode(small.charCodeAt(0) + 1),
    )
    .replace(/[\s\-‐-―−ー・.、。()]/g, '');

interface Prepared {
  readonly entry: Entry;
  readonly names: readonly string[];
}
const prepared = new WeakMap<readonly Entry[], readonly Prepared[]>();

function prepare(entries: readonly Entry[]): readonly Prepared[] {
  const made =
    prepared.get(entries) ??
    entries.map((entry) => ({
      entry,
      names: [entry.text, ...(entry.reading ?? '').split(/[\s、]+/), entry.more ?? ''].map(folded).filter(Boolean),
    }));
  prepared.set(entries, made);
  return made;
}

export interface Found {
  readonly entries: readonly Entry[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** The entries that have the text in a name: those that are called so first, then those that begin with it, then the others; each in their own order. */
export function find(entries: readonly Entry[], text: string): Found {
  const wanted = folded(text);
  const ranks: Entry[][] = [[], [], []];
  for (const { entry, names } of prepare(entries)) {
    const rank = names.includes(wanted)
      ? 0
      : names.some((name) => name.startsWith(wanted))
        ? 1
        : names.some((name) => name.includes(wanted))
          ? 2
          : -1;
    ranks[rank]?.push(entry);
  }
  const all = ranks.flat();
  return { entries: all.slice(0, mostShown), more: Math.max(0, all.length - mostShown) };
}

/** The one entry that is written exactly so; undefined when there is none, or more than one. */
export function exactly(entries: readonly Entry[], text: string): Entry | undefined {
  const wanted = folded(text);
  if (wanted === '') return undefined;
  const [first, second] = prepare(entries).filter(({ names }) => names.includes(wanted));
  return second ? undefined : first?.entry;
}
