import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  required: '(required)',
  optional: '(optional)',
  example: 'Example: {{example}}',
  summary: 'Please check what you entered ({{count}})',
  choose: 'Please choose',
  left: 'Characters left: {{count}}',
  over: 'Characters too many: {{count}}',
  error: {
    empty: '{{label}}: please fill this in.',
    choose: '{{label}}: please choose.',
    check: 'Please tick “{{label}}”.',
    digits: '{{label}}: use digits only. “{{wrong}}” cannot be used.',
    length: '{{label}}: enter {{count}} digits (now {{now}}).',
    pattern: '{{label}}: enter it as in the example ({{example}}).',
    long: '{{label}}: enter at most {{count}} characters (now {{now}}).',
    phone: '{{label}}: enter 10 or 11 digits (now {{now}}).',
    phoneStart: '{{label}}: enter a number that begins with 0, with its area code (example: 090-1234-5678).',
    mobile: '{{label}}: enter 11 digits (now {{now}}).',
    mobileStart: '{{label}}: enter a number that begins with 060, 070, 080 or 090.',
    mail: '{{label}}: enter what is before and after the @, as in the example (hanako@example.jp).',
    integer: '{{label}}: enter a whole number, without a decimal point.',
    least: '{{label}}: enter {{least}} or more.',
    most: '{{label}}: enter {{most}} or less.',
  },
};
export default texts;
