import { fold } from './normalize.ts';
import { type Script, scriptOf } from './scripts.ts';
import { stem } from './stem.ts';

/** A search term at a place of a text. */
export interface Token {
  readonly term: string;
  /** What finding it is worth, in tenths. */
  readonly weight: number;
  /** Where it begins and ends in the normalised text. */
  readonly from: number;
  readonly to: number;
  /** Whether it joins kanji over okurigana; such a one may well be chance. */
  readonly joined: boolean;
}

/** What kinds of terms are worth, in tenths. Found by trial on the development queries. */
const weights = { kanji: 5, pair: 10, run: 10, katakana: 8, hiragana: 3, latin: 10 };

/** Kanji this far apart, with nothing but hiragana between, are read as one word: 引っ越し = 引越. */
const longestOkurigana = 2;

/** Runs of one script. */
function* runsOf(text: string): Generator<{ script: Script; from: number; to: number }> {
  let from = 0;
  while (from < text.length) {
    const script = scriptOf(text.charCodeAt(from));
    let to = from + 1;
    while (to < text.length && scriptOf(text.charCodeAt(to)) === script) to += 1;
    yield { script, from, to };
    from = to;
  }
}

/**
 * The terms of a normalised text: whole runs of kanji, katakana and Latin; kanji one by one and in pairs, okurigana dropped; kana in pairs,
 * hiragana for little. No dictionary, no `Intl.Segmenter`: it differs between engines.
 */
export function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  const add = (term: string, weight: number, from: number, to: number, joined = false): void => void tokens.push({ term, weight, from, to, joined });
  const pairs = (from: number, to: number, weight: number): void => {
    for (let at = from; at < to - 1; at += 1) add(folded.slice(at, at + 2), weight, at, at + 2);
  };

  let before = -Infinity;
  for (const { script, from, to } of runsOf(text)) {
    if (script === 'kanji') {
      for (let at = from; at < to; at += 1) {
        add(text.charAt(at), weights.kanji, at, at + 1);
        const joined = at === from;
        if (at - before - 1 <= (joined ? longestOkurigana : 0)) add(text.charAt(before) + text.charAt(at), weights.pair, before, at + 1, joined);
        before = at;
      }
      if (to - from > 2) add(text.slice(from, to), weights.run, from, to);
    } else if (script === 'katakana') {
      if (to - from !== 2) add(folded.slice(from, to), weights.run, from, to);
      pairs(from, to, weights.katakana);
    } else if (script === 'hiragana') pairs(from, to, weights.hiragana);
    else if (script === 'latin') add(stem(text.slice(from, to)), weights.latin, from, to);
    if (script !== 'kanji' && script !== 'hiragana') before = -Infinity;
  }
  return tokens;
}
