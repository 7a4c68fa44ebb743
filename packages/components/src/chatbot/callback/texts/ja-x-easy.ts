import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  lead: '水道（すいどう）の係（かかり）の人（ひと）が電話（でんわ）をかけます。',
  name: { label: '名前（なまえ）', hint: '電話（でんわ）で呼（よ）ぶ名前（なまえ）です。' },
  phone: { label: '電話番号（でんわばんごう）', hint: '数字（すうじ）10こか 11こ。例（れい）：090-1234-5678' },
  topic: { label: '話（はな）したいこと', hint: '例（れい）：引（ひ）っ越（こ）し' },
  time: {
    label: 'いつがいいですか',
    soon: 'できるだけ早（はや）く',
    slot: '{{date}} {{from}}から{{to}}まで',
  },
  submit: '電話（でんわ）をたのむ',
  working: '送（おく）っています',
  failed: {
    title: 'まだ送（おく）っていません',
    kept: '書（か）いたことは、のこっています。',
    again: 'もういちど送（おく）る',
  },
  done: {
    title: 'わかりました',
    number: '番号（ばんごう）{{number}}',
    when: '{{date}}{{from}}から{{to}}までに、電話（でんわ）をします。',
    soon: 'できるだけ早（はや）く電話（でんわ）をします。',
  },
};
export default texts;
