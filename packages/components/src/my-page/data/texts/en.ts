import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  export: {
    title: 'Save your data',
    lead: 'Save what is registered, your contracts, bills, readings and logins as a file.',
    csv: 'Save as a table (CSV)',
    json: 'Save for programs (JSON)',
    csvName: 'my-page-data.csv',
    jsonName: 'my-page-data.json',
    done: 'The file was saved.',
    care: 'The file has personal data. Do not save it on a device that others use.',
  },
  close: {
    title: 'Close your account',
    lead: 'For when you no longer use my page.',
    open: 'Go on to closing',
    ends: 'What ends',
    endsPoints: {
      login: 'You can no longer log in, and are logged out on every device.',
      contacts: 'Your contact details and passkeys are removed.',
      shares: 'Those with whom you share a contract no longer see it.',
    },
    goesOn: 'What goes on',
    goesOnPoints: {
      water: 'Your water contract goes on. Your water is not turned off.',
      bills: 'Bills and payments stay as they are.',
      back: 'With the two numbers of the notice you can see your bills at any time.',
    },
    understood: 'I have read this',
    yes: 'Close my account',
  },
};
export default texts;
