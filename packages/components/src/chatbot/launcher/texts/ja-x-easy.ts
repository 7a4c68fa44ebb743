import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: '水道（すいどう）の相談（そうだん）',
  open: '水道（すいどう）の相談（そうだん）をひらく',
  unread_other: '新（あたら）しい答（こた）えが{{count}}つあります',
  failed: 'ひらくことができませんでした。もういちどおしてください。',
  teaser: {
    text: 'こまったことはありますか。引（ひ）っ越（こ）しや水道（すいどう）のお金（かね）について、ここで聞（き）くことができます。',
    ask: '聞（き）く',
    close: 'とじる',
  },
};
export default texts;
