import type { TextsLike } from '../../i18n/feature.ts';
import type { SecurityTexts } from '../../my-page/texts.ts';

const security: TextsLike<SecurityTexts> = {
  passkeys: {
    title: 'Passkeys',
    lead: 'Log in by fingerprint, face or screen lock, without waiting for a code. These never leave your device.',
    none: 'There is none yet.',
    unfit: 'Passkeys cannot be set up on this page or device.',
    add: 'Set up a passkey on this device',
    added: 'The passkey is set up. You can log in with it from now on.',
    since: 'Set up on {{date}}',
    used: 'Last used {{date}}',
    unused: 'Not used yet',
    backedUp: 'Works on other devices as well',
    rename: 'Rename',
    renamed: 'The name was changed.',
    name: 'Name of the passkey',
    nameHint: 'A name that tells you which device it is.',
    save: 'Save',
    remove: 'Remove',
    forName: '{{action}}: {{name}}',
    ask: {
      title: 'Remove “{{name}}”?',
      gone: 'You can no longer log in with this passkey.',
      rest: 'What is left on the device can be removed in its settings.',
      yes: 'Remove',
      done: 'The passkey was removed.',
    },
  },
  device: { iphone: 'iPhone', ipad: 'iPad', android: 'Android', windows: 'Windows PC', mac: 'Mac', other: 'This device' },
  deviceAgain: '{{name}} ({{count}})',
  sessions: {
    title: 'Where you are logged in',
    lead: 'If you do not know one of these devices, log it out.',
    here: 'This device',
    used: 'Last used {{date}}',
    end: 'Log out',
    endFor: 'Log out {{device}}',
    ended: '{{device}} is logged out.',
    everywhere: 'Log out everywhere',
    ask: {
      title: 'Log out on every device?',
      here: 'You will have to log in again on this device too.',
      kept: 'What you have typed and not saved is lost.',
      yes: 'Log out everywhere',
    },
  },
  history: {
    title: 'Login history',
    lead: 'The last 180 days. If you do not recognise something, please call us.',
    none: 'There is nothing yet.',
    more: 'Show earlier ones',
    outcome: { 'signed-in': 'Login', confirmed: 'Confirmation', refused: 'Refused' },
    method: { notice: 'Numbers of the notice', 'mail-code': 'Code by e-mail', 'sms-code': 'Code by SMS', passkey: 'Passkey', provider: 'Other login service' },
    network: 'From {{network}}',
  },
};
export default security;
