import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: 'Your login is about to end',
  text: 'You have not used it for a while. Press the button to stay logged in.',
  last: 'You have reached the longest time for one login. To go on, log in again afterwards. What you have entered stays.',
  left: '{{time}} left',
  renew: 'Stay logged in',
  working: 'Checking',
  close: 'Close',
  spoken: 'Your login ends in {{time}}. The button “Stay logged in” is at the end of this page.',
  spokenLast: 'Your login ends in {{time}}. What you have entered stays.',
  soon: 'Your login ends in {{time}}.',
  renewed: 'You stay logged in.',
  over: 'Your login has ended.',
  failed: 'It did not work. Check your connection and press again.',
};
export default texts;
