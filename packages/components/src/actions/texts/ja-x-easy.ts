import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  working: '待（ま）ってください',
  cancelled: 'やめました。書（か）いたことは、のこっています。',
  busy: {
    title: 'すこし待（ま）ってください',
    action: 'あと{{time}}で、もういちどできます。書（か）いたことは、のこっています。',
    over: 'もういちどできます。',
  },
  problem: {
    invalid: {
      title: '受（う）けとることができませんでした',
      action: '書（か）いたことをもういちど見（み）てください。',
    },
    inFlight: { title: 'まだ終（お）わっていません', action: 'すこし待（ま）って、もういちどやってください。' },
    addressRefused: {
      title: 'ここには送（おく）ることができません',
      action: '書（か）いたことをもういちど見（み）てください。',
    },
    gone: { title: 'もうありません', action: 'ページをもういちどひらいてください。' },
    alreadyLinked: {
      title: 'この契約（けいやく）は、もうあります',
      action: '「契約（けいやく）」を見（み）てください。',
    },
    alreadyShared: {
      title: 'この人（ひと）は、もう見（み）ることができます',
      action: '変（か）えるときは、今（いま）のものをやめてください。それから、もういちどやってください。',
    },
    numbersRefused: {
      title: '2つの番号（ばんごう）が合（あ）っていません',
      action:
        '「使用水量（しようすいりょう）のお知（し）らせ」の紙（かみ）で、番号（ばんごう）をもういちど見（み）てください。',
    },
    notHolder: {
      title: '契約（けいやく）した人（ひと）だけができます',
      action: '契約（けいやく）した人（ひと）に聞（き）いてください。',
    },
    lastContactPoint: {
      title: 'これは消（け）すことができません',
      action: 'ほかのメールか電話番号（でんわばんごう）を先（さき）に入（い）れてください。',
    },
    contactPointTaken: {
      title: 'ほかの人（ひと）が使（つか）っています',
      action:
        'ほかのメールか電話番号（でんわばんごう）を書（か）いてください。わからないときは、電話（でんわ）で聞（き）いてください。',
    },
    codeRefused: {
      title: 'コードがちがいます',
      action: '数字（すうじ）をもういちど見（み）てください。新（あたら）しいコードを送（おく）ることもできます。',
    },
    codeWrong: {
      title: 'コードがちがいます',
      action_other: '数字（すうじ）をもういちど見（み）てください。あと{{count}}回（かい）できます。',
    },
    codeOver: {
      title: 'このコードは、もう使（つか）えません',
      action: '「もう一度送る」をおして、新（あたら）しいコードを書（か）いてください。',
    },
    notConfirmed: {
      title: '確認（かくにん）の時間（じかん）が終（お）わりました',
      action: 'もういちどボタンをおしてください。',
    },
    passkeyStopped: {
      title: 'パスキーが使（つか）えませんでした',
      action: 'もういちどやるか、ほかの方法（ほうほう）を使（つか）ってください。',
    },
    passkeyRefused: {
      title: 'このパスキーは使（つか）えません',
      action: 'ほかの方法（ほうほう）を使（つか）ってください。',
    },
    passkeyNotAdded: {
      title: 'パスキーを作（つく）ることができませんでした',
      action: 'はじめから、もういちどやってください。',
    },
    passkeyNotFinished: {
      title: 'パスキーがまだできていません',
      action: 'もういちどやってください。',
    },
    passkeyThere: { title: 'パスキーは、もうあります', action: 'そのパスキーでログインできます。' },
    passkeyUnfit: {
      title: 'この機械（きかい）では、パスキーを使（つか）うことができません',
      action:
        '画面（がめん）のロックがある機械（きかい）を使（つか）ってください。今（いま）の方法（ほうほう）も使（つか）えます。',
    },
    providerNotYet: {
      title: 'ログインがまだ終（お）わっていません',
      action: '新（あたら）しい画面（がめん）で、つづけてください。',
    },
  },
};
export default texts;
