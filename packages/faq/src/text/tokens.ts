import { fold } from './normalize.ts';
import { stem } from './stem.ts';

/** A search term with its position in a text. */
export interface Token {
  readonly term: string;
  /** Weight of a match, in tenths. */
  readonly weight: number;
  /** Where it begins and ends in the normalised text. */
  readonly from: number;
  readonly to: number;
  /** Whether it joins kanji over okurigana; such a match may be coincidence. */
  readonly joined: boolean;
}

/** Weights of the kinds of terms, in tenths. Tuned on the development queries. */
const wordWeight = 10;
const kanjiWeight = 5;
const katakanaWeight = 8;
const hiraganaWeight = 3;

/** Kanji this far apart, with nothing but hiragana between, are read as one word: 引っ越し = 引越. */
const longestOkurigana = 2;

/**
 * Runs of kanji, katakana, hiragana and Latin, or any other character. Plain ranges, not Unicode properties: those grow
 * with every Unicode version, and engines have different versions.
 */
const runs = /([々-〇㐀-鿿豈-﫿]+)|([ァ-ヺ]+)|([ぁ-ゖ]+)|[a-z0-9ß-ɏ]+|[^]/g;

/**
 * The terms of a normalised text: whole runs of kanji, katakana and Latin; kanji one by one and in pairs, okurigana dropped; kana in pairs,
 * hiragana for little. No dictionary, no `Intl.Segmenter`: it differs between engines.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (term: string, weight: number, from: number, to: number, joined = false): void =>
    void tokens.push({ term, weight, from, to, joined });

  let before = -Infinity;
  for (const { 0: run, 1: kanji, 2: katakana, 3: hiragana, index: from } of text.matchAll(runs)) {
    const to = from + run.length;
    const folded = fold(run);
    if (kanji) {
      for (let at = from; at < to; at += 1) {
        add(text.charAt(at), kanjiWeight, at, at + 1);
        const joined = at === from;
        if (at - before - 1 <= (joined ? longestOkurigana : 0))
          add(text.charAt(before) + text.charAt(at), wordWeight, before, at + 1, joined);
        before = at;
      }
      if (run.length > 2) add(run, wordWeight, from, to);
    } else if (!hiragana) {
      before = -Infinity;
      if (katakana ? run.length !== 2 : /\w/.test(run)) add(katakana ? folded : stem(run), wordWeight, from, to);
    }
    for (let at = 1; at < run.length && (katakana ?? hiragana); at += 1)
      add(folded.slice(at - 1, at + 1), katakana ? katakanaWeight : hiraganaWeight, from + at - 1, from + at + 1);
  }
  return tokens;
}
