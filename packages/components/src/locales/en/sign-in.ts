import type { SignInTexts } from '../../sign-in/texts.ts';
import type { TextsLike } from '../../i18n/feature.ts';

const signIn: TextsLike<SignInTexts> = {
  title: 'Log in',
  lead: 'Have your usage notice at hand. It is left in your post box when the meter is read.',
  submit: 'Log in',
  working: 'Checking',
  example: 'Example: {{example}}',
  where: {
    title: 'Show where the numbers are printed',
    text: 'This is an example. For the exact place, see the explanation of each number.',
    picture: 'Sample of a usage notice with {{first}} and {{second}} marked.',
    paper: 'Usage notice',
    lost: 'If you cannot find the notice, please call us.',
  },
  error: {
    empty: '{{label}}: please fill this in.',
    digits: '{{label}}: use digits only. “{{wrong}}” cannot be used.',
    length: '{{label}}: enter {{count}} digits (now {{now}}).',
    pattern: '{{label}}: enter it as in the example ({{example}}).',
  },
  refused: {
    title: 'We could not confirm these two numbers together',
    action: 'Please check both numbers again on your usage notice.',
  },
  busy: {
    title: 'Too many attempts; please wait a little',
    action: 'You can try again in {{time}}. The numbers you entered stay here.',
    over: 'You can log in again now.',
  },
  expired: 'Your login has ended. For your safety, please log in again.',
  signedIn: {
    name: '{{name}}',
    text: 'You are logged in',
    signOut: 'Log out',
    done: 'You are logged out.',
    started: 'You are logged in.',
    failed: 'You could not be logged out. Please try again.',
  },
};
export default signIn;
