import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  required: '※必要（ひつよう）',
  optional: '※書（か）かなくてもいい',
  example: '例（れい）：{{example}}',
  summary: 'もういちど見（み）てください（{{count}}か所（しょ））',
  choose: '選（えら）んでください',
  left: 'あと{{count}}文字（もじ）書（か）けます。',
  over: '{{count}}文字（もじ）多（おお）いです。',
  error: {
    empty: '{{label}}を書（か）いてください。',
    choose: '{{label}}を選（えら）んでください。',
    check: '「{{label}}」にしるしをつけてください。',
    digits: '{{label}}は数字（すうじ）だけです。「{{wrong}}」は使（つか）えません。',
    length: '{{label}}は数字（すうじ）{{count}}こです（今（いま）は{{now}}こです）。',
    pattern: '{{label}}は、例（れい）と同（おな）じように書（か）いてください（{{example}}）。',
    long: '{{label}}は{{count}}文字（もじ）までです（今（いま）は{{now}}文字（もじ）です）。',
    phone: '{{label}}は数字（すうじ）10こか 11こです（今（いま）は{{now}}こです）。',
    phoneStart: '{{label}}は0で始（はじ）まる番号（ばんごう）を書（か）いてください（例（れい）：090-1234-5678）。',
    mobile: '{{label}}は数字（すうじ）11こです（今（いま）は{{now}}こです）。',
    mobileStart: '{{label}}は060、070、080、090で始（はじ）まる番号（ばんごう）を書（か）いてください。',
    mail: '{{label}}は、例（れい）と同（おな）じように書（か）いてください（例（れい）：hanako@example.jp）。',
    integer: '{{label}}に「.」は使（つか）えません。',
    least: '{{label}}は{{least}}か、もっと大（おお）きい数字（すうじ）です。',
    most: '{{label}}は{{most}}か、もっと小（ちい）さい数字（すうじ）です。',
  },
};
export default texts;
