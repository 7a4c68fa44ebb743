/**
 * Half-width text with digits joined over separators, so that `０１９−０００−００００` equals `019-000-0000`, and 1,000円 equals
 * 1000円.
 */
export function comparableClaim(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d)[,、](?=\d{3})/g, '')
    .replaceAll(/[\u2010-\u2015\u2212\u30fc](?=\d)/g, '-');
}

/** English number words that a model may write for digits; without `one`, which is rarely a number. */
const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
};
const numberWord = new RegExp(`\\b(?:${Object.keys(numberWords).join('|')})\\b`, 'g');
const kanjiDigits = '〇一二三四五六七八九';
/** Kanji numbers are recognised only before a counter; elsewhere 一 and 十 are mostly parts of words. */
const kanjiNumber = /[〇一二三四五六七八九十百千万]+(?=(?:営業)?[日月年時分円回週割倍名件か㎥]|パーセント|立方)/g;

const addresses =
  /(?:https?:\/\/|www\.)[^\s「」（）()、。<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:jp|com|net|org|info|biz|io|co|xyz|example)\b[^\s「」（）()、。<>"]*/g;
const numbers = /\d+(?:[-.:]\d+)*/g;

/** Finds what a model must not invent: numbers, times, phone numbers, mail and web addresses. */
export function claimsIn(text: string): { addresses: string[]; numbers: string[] } {
  const plain = comparableClaim(text);
  const found = plain.match(addresses) ?? [];
  const rest = plain.replaceAll(addresses, ' ');
  const written = rest.match(numbers) ?? [];
  const kanji = (rest.match(kanjiNumber) ?? []).map(kanjiValue);
  const words = (rest.match(numberWord) ?? []).map((word) => numberWords[word] ?? word);
  return { addresses: found, numbers: [...written, ...kanji, ...words] };
}

/** `三` → `3`, `十五` → `15`, `三千二百` → `3200`. */
function kanjiValue(kanji: string): string {
  let [sum, digit] = [0, 0];
  for (const sign of kanji) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[sign];
    if (unit === undefined) digit = digit * 10 + kanjiDigits.indexOf(sign);
    else {
      sum = unit === 10_000 ? (sum + digit || 1) * unit : sum + (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(sum + digit);
}
