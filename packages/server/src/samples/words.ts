/** Made-up people: common surnames and given names with their kana. */
export const surnames: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['佐藤', 'サトウ'],
  ['鈴木', 'スズキ'],
  ['高橋', 'タカハシ'],
  ['田中', 'タナカ'],
  ['伊藤', 'イトウ'],
  ['渡辺', 'ワタナベ'],
  ['山本', 'ヤマモト'],
  ['中村', 'ナカムラ'],
  ['小林', 'コバヤシ'],
  ['加藤', 'カトウ'],
  ['吉田', 'ヨシダ'],
  ['山田', 'ヤマダ'],
  ['佐々木', 'ササキ'],
  ['千葉', 'チバ'],
  ['菊池', 'キクチ'],
  ['阿部', 'アベ'],
  ['工藤', 'クドウ'],
  ['及川', 'オイカワ'],
  ['藤原', 'フジワラ'],
  ['小野寺', 'オノデラ'],
  ['石川', 'イシカワ'],
];

export const givenNames: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['太郎', 'タロウ'],
  ['花子', 'ハナコ'],
  ['一郎', 'イチロウ'],
  ['恵子', 'ケイコ'],
  ['健', 'ケン'],
  ['幸子', 'サチコ'],
  ['誠', 'マコト'],
  ['由美', 'ユミ'],
  ['隆', 'タカシ'],
  ['陽菜', 'ヒナ'],
  ['蓮', 'レン'],
  ['美咲', 'ミサキ'],
  ['大輔', 'ダイスケ'],
  ['さくら', 'サクラ'],
  ['翔', 'ショウ'],
];

export const companies: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['株式会社みずまど食品', 'カブシキガイシャミズマドショクヒン'],
  ['有限会社北上クリーニング', 'ユウゲンガイシャキタカミクリーニング'],
  ['医療法人あおぞら会', 'イリョウホウジンアオゾラカイ'],
  ['喫茶ながれ', 'キッサナガレ'],
  ['そば処いずみ', 'ソバドコロイズミ'],
  ['ホテルせせらぎ', 'ホテルセセラギ'],
];

/** Names that older systems corrupt: a surrogate pair (𠮷), a variation selector (葛󠄀), a JIS level 4 character (𡈽). */
export const rareNames: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['𠮷田 花子', 'ヨシダ ハナコ'],
  ['葛󠄀城 誠', 'カツラギ マコト'],
  ['𡈽屋 健', 'ツチヤ ケン'],
  ['髙﨑 美咲', 'タカサキ ミサキ'],
];

export const buildings: readonly [string, ...string[]] = [
  'みずまどハイツ',
  'コーポせせらぎ',
  'メゾン泉',
  'グリーンパレス',
  'サンライズ本町',
];
