import type { TextsLike } from '../../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  empty: 'There is no contract yet. Add one with the button below.',
  number: 'Customer number {{number}}',
  stopped: 'Stopped on {{date}}',
  shared: 'Shared with you ({{role}})',
  sharedUntil: 'Until {{date}}',
  newest: 'Newest bill',
  noBill: 'There is no bill yet.',
  newestFailed: 'The newest bill could not be loaded.',
  due: { unpaid: 'by {{date}}', overdue: 'was due {{date}}', scheduled: 'debited on {{date}}' },
  state: {
    unpaid: 'Unpaid',
    overdue: 'Overdue',
    scheduled: 'Will be debited',
    paid: 'Paid',
    'nothing-due': 'Nothing to pay',
  },
  showBill: 'Show bills and water use',
  hideBill: 'Close the bills',
  share: 'Share',
  hideShares: 'Close sharing',
  unlink: 'Remove from my list',
  forPlace: '{{action}}: {{place}}',
  more_one: 'Show the other contract ({{count}})',
  more_other: 'Show the other contracts ({{count}})',
  add: 'Add a contract',
  link: {
    title: 'Add a contract',
    lead: 'Enter the two numbers that are printed on the usage notice.',
    submit: 'Add this contract',
    done: 'The contract was added.',
  },
  ask: {
    title: 'Remove “{{place}}” from your list?',
    goesOn: 'The water contract itself goes on. Your water is not turned off.',
    sharesEnd: 'Those you share it with will no longer see it either.',
    back: 'You can add it again with the two numbers of the notice.',
    backShared: 'To see it again, the contract holder has to share it with you.',
    yes: 'Remove from my list',
    done: 'It was removed from your list.',
  },
};
export default texts;
