import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/bill-viewer/define.ts';
import { click } from './support/act.ts';
import type { VisitWish } from './support/visit.ts';

const meta: Meta = {
  title: 'Bill viewer',
  component: 'mizu-bill-viewer',
  render: () => html`<mizu-bill-viewer heading-level="2"></mizu-bill-viewer>`,
};
export default meta;

const seen = (visit: VisitWish, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: { visit, ...more.parameters },
});

/** Pays by slip; the newest bill is due in ten days. */
export const Unpaid = seen({ as: 'unpaid' });
/** The due date passed three days ago. */
export const Overdue = seen({ as: 'overdue' });
/** Will be taken from the bank account on the due date. */
export const Scheduled = seen({ as: 'scheduled' });
/** Will be charged to the credit card on the due date. */
export const ScheduledCard = seen({ as: 'scheduledCard' });
export const Paid = seen({ as: 'paid' });
/** ¥0 after a disaster relief. */
export const NothingDue = seen({ as: 'nothingDue' });
export const TwelveTiers = seen({ as: 'twelveTiers' });
export const FortyYears = seen({ as: 'fortyYears' });
/** 𠮷 is one character of two code units, 葛󠄀 one of three: neither may break. */
export const RareCharacters = seen({ as: 'rareName' });
/** Three places: a shop, a flat above it paid by direct debit, and one that was stopped. */
export const SeveralContracts = seen({ as: 'severalContracts' });
/** Hourly volumes; water ran in every hour of the week. */
export const SmartMeter = seen({ as: 'smartMeter' });
/** A usage notice opens bills, not hours: they tell when somebody is at home. */
export const SmartMeterWithAUsageNotice = seen({ as: 'smartMeter', signedIn: 'usage-notice' });
export const MeterExchange = seen({ as: 'meterExchange' });
/** More than twice the volume of a year ago. */
export const LeakHint = seen({ as: 'leakHint' });
/** Nothing to compare with yet. */
export const FirstBill = seen({ as: 'firstBill' });
/** The contract is new, no bill was issued. */
export const Empty = seen({ as: 'noBills' });

const openDetails: StoryObj['play'] = ({ canvasElement }) => click(canvasElement, '[aria-controls="details"]');

/** Base, tiers with volume × unit price, sewer, tax, reading, invoice. */
export const Breakdown = seen({ as: 'unpaid' }, { play: openDetails });
export const BreakdownOfTwelveTiers = seen({ as: 'twelveTiers' }, { play: openDetails });
export const BreakdownOfNothing = seen({ as: 'nothingDue' }, { play: openDetails });
/** The old meter's volume is added. */
export const BreakdownWithMeterExchange = seen({ as: 'meterExchange' }, { play: openDetails });
export const BreakdownOfChiba = seen(
  { as: 'paid' },
  { play: openDetails, globals: { utility: 'chiba', language: 'en' } },
);

/** The skeleton reserves the space. */
export const Loading = seen({ as: 'unpaid', weather: 'waiting' });
export const SignedOut = seen({});
export const SessionExpired = seen({ as: 'unpaid', weather: 'expired' });
/** The bill is there, the chart isn't. */
export const PartialUsage = seen({ as: 'unpaid', weather: 'usageFails' });
/** The list is there, the breakdown isn't. */
export const PartialBill = seen({ as: 'unpaid', weather: 'billFails' });
/** The server does not answer at all. */
export const ServerStopped = seen({ as: 'unpaid', weather: 'unreachable' });
/** Something between here and the server answers with a page of its own. */
export const Broken = seen({ as: 'unpaid', weather: 'broken' });
export const Unavailable = seen({ as: 'unpaid', weather: 'unavailable' });
export const Offline = seen({ as: 'unpaid', weather: 'unreachable', offline: true });
export const Maintenance = seen({ as: 'unpaid', weather: 'maintenance' });
export const TooManyRequests = seen({ as: 'unpaid', weather: 'busy' });

const english = { globals: { language: 'en' } };
const chiba = { globals: { utility: 'chiba' } };
const dark = { globals: { theme: 'dark' } };

export const InEnglish = seen({ as: 'unpaid' }, english);
export const MaintenanceInEnglish = seen({ as: 'unpaid', weather: 'maintenance' }, english);
export const InTheDark = seen({ as: 'leakHint' }, dark);
export const FailureInTheDark = seen({ as: 'unpaid', weather: 'unavailable' }, dark);
export const OfChiba = seen({ as: 'overdue' }, chiba);
export const OfChibaInTheDark = seen({ as: 'severalContracts' }, { globals: { ...chiba.globals, ...dark.globals } });
