/** Words for recognising names and addresses, as alternatives of a regular expression. */

/** The commonest family names (名字); a word after one of them counts as a given name. */
export const families =
  '佐藤|鈴木|高橋|田中|伊藤|渡[辺邊邉]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|石川|前田|藤田|小川|岡田|後藤|長谷川|石井|村上|近藤|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|原田|小野|千葉|工藤|菊池|及川|熊谷|吉川|藤原';

/** Words for people that are not names: 大家さん, お客様. */
export const roleWords =
  '客|皆|大家|家主|業者|奥|旦那|職員|係員|係|担当者?|検針員?|工事|水道屋|屋|隣|近所|息子|娘|孫|母|父|姉|兄|弟|妹|祖[父母]|親|管理人|管理会社|不動産|店員|学生|外国人?|高齢者?|契約者|使用者|借主|貸主|本人|主婦|会社員?|初心者|年金';

/** Words before a name: 名義は山田太郎. */
export const holders = '私|わたし|僕|俺|名前|なまえ|氏名|名義|名義人|契約者|使用者|本人';

/** Prefectures that don't end in 県. */
export const prefectures = '北海道|東京都|大阪府|京都府';

/** Units after numbers that are not addresses: 2-3日. */
export const units = '[かヶカヵ]月|日|人|回|時|円|年|週|分|階';
