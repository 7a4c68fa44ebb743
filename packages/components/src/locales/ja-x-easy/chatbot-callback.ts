import type { CallbackTexts } from '../../chatbot/callback/texts.ts';
import type { TextsLike } from '../../i18n/feature.ts';

const texts: TextsLike<CallbackTexts> = {
  lead: '水道（すいどう）の 係（かかり）の 人（ひと）が 電話（でんわ）を かけます。',
  name: { label: '名前（なまえ）', hint: '電話（でんわ）で 呼（よ）ぶ 名前（なまえ）です。' },
  phone: { label: '電話番号（でんわばんごう）', hint: '数字（すうじ）10こか 11こ。例（れい）：090-1234-5678' },
  topic: { label: '話（はな）したいこと', hint: '例（れい）：引（ひ）っ越（こ）し' },
  time: {
    label: 'いつが いいですか',
    soon: 'できるだけ 早（はや）く',
    slot: '{{date}} {{from}}から {{to}}まで',
  },
  submit: '電話（でんわ）を たのむ',
  working: '送（おく）っています',
  error: {
    name: '名前（なまえ）を 書（か）いてください。',
    phoneEmpty: '電話番号（でんわばんごう）を 書（か）いてください。',
    phone: '電話番号（でんわばんごう）は 数字（すうじ）10こか 11こです（今（いま）は {{now}}こです）。',
    topic: '話（はな）したいことを 書（か）いてください。',
  },
  failed: {
    title: 'まだ 送（おく）っていません',
    kept: '書（か）いたことは、のこっています。',
    again: 'もういちど 送（おく）る',
  },
  done: {
    title: 'わかりました',
    number: '番号（ばんごう） {{number}}',
    when: '{{date}} {{from}}から {{to}}までに、電話（でんわ）を します。',
    soon: 'できるだけ 早（はや）く 電話（でんわ）を します。',
  },
};
export default texts;
