import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: 'Ask about water',
  open: 'Open the chat about water',
  unread_one: '{{count}} new answer',
  unread_other: '{{count}} new answers',
  failed: 'The chat could not be opened. Check your connection and press the button again.',
  teaser: {
    text: 'Do you need help? Ask here about moving house or your water bill.',
    ask: 'Ask a question',
    close: 'Close',
  },
};
export default texts;
