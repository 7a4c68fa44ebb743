import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  lead: 'Our staff will call you.',
  name: { label: 'Name', hint: 'The name we ask for on the phone.' },
  phone: { label: 'Phone number', hint: '10 or 11 digits. Example: 090-1234-5678' },
  topic: { label: 'What it is about', hint: 'Example: moving house' },
  time: {
    label: 'When to call',
    soon: 'As soon as possible within office hours',
    slot: '{{date}}, {{from}}–{{to}}',
  },
  submit: 'Ask for the call',
  working: 'Sending',
  failed: {
    title: 'It has not been sent yet',
    kept: 'What you entered is still here.',
    again: 'Send again',
  },
  done: {
    title: 'We have received it',
    number: 'Receipt number {{number}}',
    when: 'We will call you on {{date}} between {{from}} and {{to}}.',
    soon: 'We will call you as soon as possible within office hours.',
  },
};
export default texts;
