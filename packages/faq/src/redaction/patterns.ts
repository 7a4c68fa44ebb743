/** Parts of the patterns below. All quantifiers are bounded, so no input can make them slow. */
const digit = '[0-9０-９]';
const dash = '[-‐-―−ー－]';
const han = '[々〆㐀-鿿]';
const katakana = '[ァ-ヶー]';

/** The commonest family names (名字); with one of them a given name is told from an ordinary word. */
const families =
  '佐藤|鈴木|高橋|田中|伊藤|渡[辺邊邉]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|石川|前田|藤田|小川|岡田|後藤|長谷川|石井|村上|近藤|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|原田|小野|千葉|工藤|菊池|高橋|及川|熊谷|吉川|藤原';

/** People who are no name: 大家さん, お客様. */
const roles =
  '客|皆|大家|家主|業者|奥|旦那|職員|係員|係|担当者?|検針員?|工事|水道屋|屋|隣|近所|息子|娘|孫|母|父|姉|兄|弟|妹|祖[父母]|親|管理人|管理会社|不動産|店員|学生|外国人?|高齢者?|契約者|使用者|借主|貸主|本人|主婦|会社員?|初心者|年金';

const name = `(?:${han}{2,4}[ \u3000]${han}{1,4}|${han}{2,6}|${katakana}{2,10}[ \u3000・]?${katakana}{0,10})`;
const nameEnd = '(?=です|だ|と申|ともう|とい|と言|で[、，]|[ \u3000、，。.]|$)';
const place = `(?:[ぁ-ん]{2,5}(?=[市区町村]))?[々〆㐀-鿿ァ-ヶー]{0,24}`;
const part = `(?:${dash}|の|番地?)${digit}{1,4}`;
const lot = `${digit}{1,4}(?:${part}){1,3}(?!${digit}|か月|ヶ月|カ月|ヵ月|日|人|回|時|円|年|週|分|階)`;
const block = `(?:${digit}{1,3}|[一二三四五六七八九十]{1,3})(?:丁目|番地?)(?:[ \u3000]?${digit}{1,4}(?:${part}|番地?){0,2}号?)?`;
const room = `[ \u3000]?[々〆㐀-鿿ァ-ヶーA-Za-z]{0,12}[ \u3000]?${digit}{2,4}号室?`;
const prefecture = `(?:北海道|東京都|大阪府|京都府|${han}{2,3}県)`;

/** What is taken out, and what stands there instead; in this order. */
export const patterns: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/[\w.+%Ａ-Ｚａ-ｚ０-９．＿-]{1,64}[@＠][\wＡ-Ｚａ-ｚ０-９.．-]{2,255}/g, '〔メール〕'],
  [new RegExp(`(?:[+＋][ \u3000]?81[- ]?${digit}{1,3}|[(（]?[0０]${digit}{1,4})[-‐-―−ー－ \u3000()（）]{0,2}${digit}{1,4}[-‐-―−ー－ \u3000()（）]{0,2}${digit}{3,4}(?!${digit})`, 'g'), '〔電話〕'],
  [new RegExp(`〒[ \u3000]?${digit}{3}${dash}?${digit}{4}|(?<!${digit}|${dash})${digit}{3}${dash}${digit}{4}(?!${digit}|${dash})`, 'g'), '〔住所〕'],
  [new RegExp(`${place}(?:${block}|(?<=${han}|${katakana})${lot}|(?<=[ぁ-ん]{2})${digit}{1,3}(?:${dash}${digit}{1,4}){2})(?:${room})?`, 'g'), '〔住所〕'],
  [new RegExp(`${prefecture}${han}{1,5}[市区郡](?:${han}|${katakana}){1,10}`, 'g'), '〔住所〕'],
  [new RegExp(`[々〆㐀-鿿ァ-ヶーA-Za-z]{2,12}[ \u3000]?${digit}{2,4}号室`, 'g'), '〔住所〕'],
  [/\b\d{1,4}(?:-\d{1,4}){1,3},? +[A-Z][\w-]{1,20}(?:,? +[A-Z][\w-]{1,20}){0,4}|\b[A-Z][a-z]{1,15}-(?:cho|machi|ku|shi|dori|chome),? *\d[\d-]{0,10}/g, '〔住所〕'],
  [new RegExp(`(?<=(?:私|わたし|僕|俺|名前|なまえ|氏名|名義|名義人|契約者|使用者|本人)(?:は|:|：)[ \u3000]?)(?!${roles})${name}${nameEnd}`, 'g'), '〔名前〕'],
  [new RegExp(`(?!${roles})${name}(?=と申し|ともうし|といいます|と言います)`, 'g'), '〔名前〕'],
  [new RegExp(`(?<!${han}|${katakana})(?!${roles})(?:${han}{1,6}|${katakana}{2,10})(?=様(?!子|々|式)|さん(?!年|回|か月)|さま|氏(?!名))`, 'g'), '〔名前〕'],
  [new RegExp(`(?<!${han})(?:${families})(?:[ \u3000]${han}{1,3}|[ \u3000][ぁ-んァ-ヶー]{2,5}|${han}{2}(?!市|町|区|村|県|駅|店|橋))`, 'g'), '〔名前〕'],
  [/(?<=\b[Mm]y name is +)[A-Za-z][\w'-]{1,20}(?: +[A-Za-z][\w'-]{1,20}){0,2}|(?<=\b(?:I am|I'm|[Tt]his is|[Nn]ame:|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) +)[A-Z][a-z'-]{1,20}(?: +[A-Z][\w'-]{1,20}){0,2}/g, '〔名前〕'],
  [new RegExp(`${digit}(?:(?:${dash}|[ \u3000,，.・])?${digit}){4,40}`, 'g'), '〔番号〕'],
];
