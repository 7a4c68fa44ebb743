import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: 'E-mail and phone',
  lead: 'Login codes and important messages are sent here.',
  mail: 'E-mail',
  sms: 'Mobile phone (SMS)',
  since: 'Confirmed on {{date}}',
  replace: 'Change',
  remove: 'Remove',
  forAddress: '{{action}}: {{address}}',
  add: 'Add a contact detail',
  form: {
    add: 'Add a contact detail',
    replace: 'Change {{address}}',
    how: 'What to add',
    hint: 'A code of six digits is sent there.',
    submit: 'Send the code',
    back: 'Correct the address',
  },
  codeTitle: 'Please enter the code',
  sentAgain: 'A new code was sent. The one before cannot be used any more.',
  added: 'The contact detail was added.',
  replaced: 'The contact detail was changed.',
  ask: {
    title: 'Remove {{address}}?',
    noCodes: 'You can no longer log in with it.',
    told: 'Your contact details will be told that it was removed.',
    yes: 'Remove',
    done: 'The contact detail was removed.',
  },
  profile: {
    title: 'Name and language',
    name: 'What to call you',
    nameHint: 'Shown on this page, and to those whom you invite.',
    lang: 'Language of messages',
    submit: 'Save',
    done: 'Saved.',
  },
};
export default texts;
