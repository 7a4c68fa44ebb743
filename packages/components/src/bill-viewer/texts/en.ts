import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  billSuffix: ': bill',
  loading: 'Loading your bills',
  shown: 'The bill of {{months}} is shown',
  state: {
    unpaid: 'To be paid',
    overdue: 'Overdue',
    'overdue-auto': 'Overdue',
    scheduled: 'Direct debit planned',
    'scheduled-card': 'Card payment planned',
    paid: 'Paid',
    'nothing-due': 'Nothing to pay',
  },
  due: {
    unpaid: 'By {{date}}',
    overdue: 'Due {{date}}',
    'overdue-auto': 'Due {{date}}',
    scheduled: 'Debited on {{date}}',
    'scheduled-card': 'Paid by card on {{date}}',
    left_one: '{{count}} day left',
    left_other: '{{count}} days left',
    today: 'due today',
    todayOn: 'today',
    over_one: '{{count}} day late',
    over_other: '{{count}} days late',
    paid: 'Paid on {{date}}',
    'nothing-due': 'There is nothing to pay this time',
  },
  todo: {
    unpaid: {
      what: 'Please pay with the slip we sent you, by the due date.',
      more: 'The back of the slip says where you can pay. If you cannot find it, please call us.',
    },
    overdue: {
      what: 'Please pay with your slip as soon as you can.',
      more: 'If you have no slip, or find it hard to pay, please call us. If you have just paid, thank you.',
    },
    'overdue-auto': {
      what: 'We could not confirm the debit. Please call us: we will tell you how to pay.',
      more: 'If you have just paid, thank you.',
    },
    scheduled: {
      what: 'It will be debited from your registered account.',
      more: 'Please check the balance by the day before.',
    },
    'scheduled-card': {
      what: 'It will be paid with your registered card. You need to do nothing.',
      more: 'When your account is debited depends on the card company.',
    },
    paid: { what: 'We have received your payment. Thank you.' },
    'nothing-due': { what: 'You need to do nothing.' },
  },
  method: {
    label: 'How you pay',
    slip: 'Payment slip',
    'direct-debit': 'Direct debit',
    'credit-card': 'Credit card',
    change: 'How to change',
    howToChange: 'To change how you pay, please call us and give your customer number.',
  },
  action: {
    details: 'Breakdown',
    print: 'Print',
    csv: 'CSV',
    csvLong: 'CSV: save all bills',
    csvFailed: 'The CSV file could not be saved. Please try again in a little while.',
    newest: 'Back to the newest bill',
  },
  contract: {
    choose: 'Choose a place',
    place: 'Place',
    number: 'Customer number',
    option: '{{place}} ({{number}})',
    stopped: '{{place}} ({{number}}, stopped)',
  },
  cubicMetres_one: '{{volume}} cubic metre',
  cubicMetres_other: '{{volume}} cubic metres',
  empty: {
    noContract: 'There is no contract to show.',
    noContractMore: 'If you have just applied, it appears here after the start. Please call us if you need help.',
    noBill: 'There is no bill yet.',
    noBillMore: 'It appears here after the first meter reading.',
  },
};
export default texts;
