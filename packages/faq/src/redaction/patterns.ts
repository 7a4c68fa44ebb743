import { families, holders, prefectures, roleWords, units } from './names.ts';

/** Parts of the patterns below, for text that is NFKC. All quantifiers are bounded, so no input can make them slow. */
const dash = '[-‐-―−ー]';
const han = '[々㐀-鿿]';
const katakana = '[ァ-ヶー]';
const word = '[々㐀-鿿ァ-ヶーA-Za-z]';

const name = `(?:${han}{2,4} ${han}{1,4}|${han}{2,6}|${katakana}{2,10}[ ・]?${katakana}{0,10})`;
const nameEnd = '(?=です|だ|と申|ともう|とい|と言|で、|[ 、。,.]|$)';
const part = `(?:${dash}|の|番地?)\\d{1,4}`;
const unit = `(?!\\d|${units})`;
const block = `(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:丁目|番地?)(?: ?\\d{1,4}(?:${part}|番地?){0,2}号?)?`;
const lot = `(?<=${word})\\d{1,4}(?:${part}){1,3}${unit}|(?<=[ぁ-ん]{2})\\d{1,3}(?:${dash}\\d{1,4}){2}`;
const room = `${word}{0,12} ?\\d{2,4}号室`;
const prefecture = `(?:${prefectures}|${han}{2,3}県)`;

const phone = '〔電話〕';
const address = '〔住所〕';
const person = '〔名前〕';

const found = (pattern: string): RegExp => new RegExp(pattern, 'g');

/** Patterns and their replacements, applied in this order. */
export const patterns: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/[\w.+%!#$&'*/=?^`{|}~-]{1,64}@[\w.-]{2,255}/g, '〔メール〕'],
  [
    found(
      `(?=(?:\\D{0,2}\\d){9})(?:\\+ ?81[- ]?\\d{1,3}|\\(?0\\d{1,4})(?:${dash}|[ ()]){0,2}\\d{1,4}(?:${dash}|[ ()]){0,2}\\d{3,4}(?!\\d)`,
    ),
    phone,
  ],
  [found(`〒 ?\\d{3}${dash}?\\d{4}|(?<!\\d|${dash})\\d{3}${dash}\\d{4}(?!\\d)`), address],
  [found(`(?:[ぁ-ん]{2,5}(?=[市区町村]))?[々㐀-鿿ァ-ヶー]{0,24}(?:${block}|${lot})(?: ?${room}?)?`), address],
  [found(`${prefecture}${han}{1,5}[市区郡](?:${han}|${katakana}){1,10}|(?=${word}{2})${room}`), address],
  [
    /\b\d{1,4}(?:-\d{1,4}){1,3},? [A-Z][\w-]{1,20}(?:,? [A-Z][\w-]{1,20}){0,4}|\b[A-Z][a-z]{1,15}-(?:cho|machi|ku|shi|dori|chome),? *\d[\d-]{0,10}/g,
    address,
  ],
  [found(`(?<=(?:${holders})(?:は|:) ?)(?!${roleWords})${name}${nameEnd}`), person],
  [found(`(?!${roleWords})${name}(?=と申し|ともうし|といいます|と言います)`), person],
  [
    found(
      `(?<!${han}|${katakana})(?!${roleWords})(?:${han}{1,6}|${katakana}{2,10})(?=様(?!子|々|式)|さん(?!年|回|か月)|さま|氏(?!名))`,
    ),
    person,
  ],
  [
    found(`(?<!${han})(?:${families})(?: ${han}{1,3}| [ぁ-んァ-ヶー]{2,5}|${han}{2}(?!市|町|区|村|県|駅|店|橋))`),
    person,
  ],
  [
    /(?<=\b[Mm]y name is )[A-Za-z][\w'-]{1,20}(?: [A-Za-z][\w'-]{1,20}){0,2}|(?<=\b(?:I am|I'm|[Tt]his is|[Nn]ame:|Mrs?\.?|Ms\.?|Dr\.?) )[A-Z][a-z'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,2}/g,
    person,
  ],
  [found(`\\d(?:(?:${dash}|[ ,.・])?\\d){4,40}`), '〔番号〕'],
];
