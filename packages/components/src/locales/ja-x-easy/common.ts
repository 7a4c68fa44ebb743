import type { CommonTexts } from '../../i18n/common.ts';
import type { TextsLike } from '../../i18n/feature.ts';

/** やさしい日本語: short sentences, one thing each, with the reading behind words that are hard to read. */
const common: TextsLike<CommonTexts> = {
  required: '※必（かなら）ず 書（か）いてください',
  retry: 'もういちど よみこむ',
  seconds: '{{count}}秒（びょう）',
  minutes: '{{count}}分（ふん）',
  otherWay: '電話（でんわ）でも できます',
  otherWayHours: '（{{hours}}）',
  errorSummary: '書（か）いたことを もういちど 見（み）てください',
  sample: 'これは 見本（みほん）です。本当（ほんとう）の お金（かね）や 人（ひと）とは 関係（かんけい）が ありません。',
  failure: {
    offline: {
      title: 'インターネットに つながっていません',
      action: 'スマートフォンの 電波（でんぱ）や Wi-Fi を 見（み）てください。',
    },
    unreachable: { title: '今（いま）は 見（み）ることが できません', action: 'すこし 待（ま）って、もういちど やってください。' },
    maintenance: {
      title: '今（いま）、点検（てんけん）を しています',
      action: '終（お）わるまで 待（ま）ってください。',
      until: '{{time}}ごろに 終（お）わる 予定（よてい）です。',
    },
    unavailable: { title: '今（いま）は 使（つか）うことが できません', action: 'すこし 待（ま）って、もういちど やってください。' },
    busy: { title: 'すこし 待（ま）ってください', action: 'なんども 使（つか）ったので、今（いま）は 使（つか）うことが できません。あとで やってください。' },
    signedOut: {
      title: 'ログインしてください',
      action: '「使用水量（しようすいりょう）のお知（し）らせ」の 紙（かみ）を 見（み）ながら、ログインしてください。',
    },
    expired: { title: 'ログインの 時間（じかん）が 終（お）わりました', action: '安全（あんぜん）のために、もういちど ログインしてください。' },
    notFound: { title: '見（み）つかりません', action: 'ページを もういちど ひらいてください。見（み）つからないときは、電話（でんわ）で 聞（き）いてください。' },
    refused: { title: 'このページからは 送（おく）ることが できません', action: 'ページを もういちど ひらいてください。' },
    setup: { title: 'このページは まだ 使（つか）うことが できません', action: 'ページを 作（つく）った 人（ひと）に、service を 書（か）くように 言（い）ってください。' },
    unknown: { title: '見（み）ることが できませんでした', action: 'もういちど やってください。できないときは、電話（でんわ）で 聞（き）いてください。' },
  },
};
export default common;
