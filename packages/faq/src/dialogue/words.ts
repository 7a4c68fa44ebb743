/**
 * Words for understanding typed answers. They are data of the index, not code that readers load, and apply in all
 * languages at once, because a reader of English may type あさって. Patterns are regular expressions over text that is NFKC
 * and lower case.
 */
export interface DialogueWords {
  /** Tried in this order; the first match decides. */
  readonly dates: readonly DateWords[];
  /** How month names begin, January first. */
  readonly months: readonly string[];
  /** A pattern for each day of the week, Monday first. */
  readonly weekdays: readonly string[];
  /** Patterns of texts that are commands, not answers. */
  readonly commands: Readonly<Record<'back' | 'skip' | 'cancel', string>>;
}

/**
 * One way to write a date. Groups of the pattern: `y` year, `m` month, `n` name of a month, `d` day, `k` days from
 * today, `w` weeks from today. Groups of the same name must be in mutually exclusive parts of the pattern.
 */
export interface DateWords {
  readonly pattern: string;
  /** Days from today that the word itself means: あさって is 2. */
  readonly days?: number;
  /** Weeks from this one, for a day of the week; null: the coming one. */
  readonly week?: number | null;
  /** Months from this one: 来月 is 1. */
  readonly months?: number;
  /** The last day of that month. */
  readonly last?: true;
}

const month = '(?<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const nth = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';

export const dialogueWords: DialogueWords = {
  dates: [
    { pattern: '(?<y>\\d{4})[年/.-](?<m>\\d{1,2})[月/.-](?<d>\\d{1,2})' },
    { pattern: `${month} ${nth},? (?<y>\\d{4})` },
    { pattern: `\\b${nth} (?:of )?${month},? (?<y>\\d{4})` },
    { pattern: '来月末|end of next month', months: 1, last: true },
    { pattern: '月末|end of (?:the|this) month', months: 0, last: true },
    { pattern: '(?:来月|らいげつ)の?(?<d>\\d{1,2})日', months: 1 },
    { pattern: '(?<m>\\d{1,2})[月/](?<d>\\d{1,2})' },
    { pattern: `${month} ${nth}\\b` },
    { pattern: `\\b${nth} (?:of )?${month}` },
    { pattern: '(?<w>\\d{1,2})週間後' },
    { pattern: 'in (?<w>\\d{1,2}) weeks?' },
    { pattern: '(?<k>\\d{1,3})日後' },
    { pattern: 'in (?<k>\\d{1,3}) days?' },
    { pattern: '(?<!\\d)(?<d>\\d{1,2})日(?!間)' },
    { pattern: '\\bthe (?<d>\\d{1,2})(?:st|nd|rd|th)' },
    { pattern: 'しあさって|明々後日', days: 3 },
    { pattern: '明後日|あさって|day after tomorrow', days: 2 },
    { pattern: '明日|あした|あす|tomorrow', days: 1 },
    { pattern: '今日|きょう|本日|ほんじつ|today', days: 0 },
    { pattern: '再来週|さらいしゅう|week after next', week: 2 },
    { pattern: '来週|らいしゅう|\\bnext', week: 1 },
    { pattern: '今週|こんしゅう|\\bthis', week: 0 },
    { pattern: '', week: null },
  ],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  weekdays: [
    '月曜|げつよう|月$|\\bmon',
    '火曜|かよう|火$|\\btue',
    '水曜|すいよう|水$|\\bwed',
    '木曜|もくよう|木$|\\bthu',
    '金曜|きんよう|金$|\\bfri',
    '土曜|どよう|土$|\\bsat',
    '日曜|にちよう|日$|\\bsun',
  ],
  commands: {
    back: '^(?:(?:1つ|ひとつ)?前に?)?(?:戻る|もどる|戻って|もどって|戻りたい|もどりたい|go back|back)$',
    skip: '^(?:飛ばす|とばす|スキップ|skip)$',
    cancel: '^(?:やめる|やめます|やめたい|中止|キャンセル|もういい|終わり|おわり|cancel|stop|quit|never ?mind)$',
  },
};
