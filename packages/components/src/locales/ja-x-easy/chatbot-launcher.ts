import type { ChatbotLauncherTexts } from '../../chatbot/texts.ts';
import type { TextsLike } from '../../i18n/feature.ts';

const texts: TextsLike<ChatbotLauncherTexts> = {
  title: '水道（すいどう）の 相談（そうだん）',
  open: '水道（すいどう）の 相談（そうだん）を ひらく',
  unread: '新（あたら）しい 答（こた）えが {{count}}つ あります',
  failed: 'ひらくことが できませんでした。もういちど おしてください。',
  teaser: {
    text: 'こまったことは ありますか。引（ひ）っ越（こ）しや 水道（すいどう）の お金（かね）について、ここで 聞（き）くことが できます。',
    ask: '聞（き）く',
    close: 'とじる',
  },
};
export default texts;
