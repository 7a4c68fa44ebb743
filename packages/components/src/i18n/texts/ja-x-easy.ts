import type { TextsLike } from '../feature.ts';
import type ja from './ja.ts';

/** やさしい日本語: short sentences, one thing each, with the reading behind words that are hard to read. */
const texts: TextsLike<typeof ja> = {
  retry: 'もういちどよみこむ',
  seconds_other: '{{count}}秒（びょう）',
  minutes_other: '{{count}}分（ふん）',
  otherWay: '電話（でんわ）でもできます',
  otherWayHours: '（{{hours}}）',
  sample: 'これは見本（みほん）です。本当（ほんとう）のお金（かね）や人（ひと）とは関係（かんけい）がありません。',
  failure: {
    offline: {
      title: 'インターネットにつながっていません',
      action: 'スマートフォンの電波（でんぱ）や Wi-Fi を見（み）てください。',
    },
    unreachable: {
      title: '今（いま）は見（み）ることができません',
      action: 'すこし待（ま）って、もういちどやってください。',
    },
    maintenance: {
      title: '今（いま）、点検（てんけん）をしています',
      action: '終（お）わるまで待（ま）ってください。',
      until: '{{time}}ごろに終（お）わる予定（よてい）です。',
    },
    unavailable: {
      title: '今（いま）は使（つか）うことができません',
      action: 'すこし待（ま）って、もういちどやってください。',
    },
    busy: {
      title: 'すこし待（ま）ってください',
      action: 'なんども使（つか）ったので、今（いま）は使（つか）うことができません。あとでやってください。',
    },
    signedOut: {
      title: 'ログインしてください',
      action: '「使用水量（しようすいりょう）のお知（し）らせ」の紙（かみ）を見（み）ながら、ログインしてください。',
    },
    expired: {
      title: 'ログインの時間（じかん）が終（お）わりました',
      action: '安全（あんぜん）のために、もういちどログインしてください。',
    },
    notFound: {
      title: '見（み）つかりません',
      action: 'ページをもういちどひらいてください。見（み）つからないときは、電話（でんわ）で聞（き）いてください。',
    },
    refused: { title: 'このページからは送（おく）ることができません', action: 'ページをもういちどひらいてください。' },
    setup: {
      title: 'このページはまだ使（つか）うことができません',
      action: 'ページを作（つく）った人（ひと）に、service を書（か）くように言（い）ってください。',
    },
    unknown: {
      title: '見（み）ることができませんでした',
      action: 'もういちどやってください。できないときは、電話（でんわ）で聞（き）いてください。',
    },
  },
};
export default texts;
