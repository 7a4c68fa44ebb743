/** Ways to look at a story: every one on two screens, some as readers with other needs see them. */
export interface Look {
  name: string;
  width: number;
  contrast?: 'more';
  forcedColors?: 'active';
}

const always: readonly Look[] = [
  { name: '1280', width: 1280 },
  { name: '360', width: 360 },
];

/** 320 px is what WCAG 1.4.10 asks for, and a screen of 1280 px at 400 %. */
const also: readonly Look[] = [
  { name: '320', width: 320 },
  { name: 'more-contrast', width: 360, contrast: 'more' },
  { name: 'forced-colours', width: 360, forcedColors: 'active' },
];

const closely = new Set([
  'bill-viewer--breakdown',
  'bill-viewer--breakdown-of-twelve-tiers',
  'bill-viewer--leak-hint',
  'bill-viewer--maintenance',
  'bill-viewer--overdue',
  'bill-viewer--several-contracts',
  'bill-viewer--smart-meter',
  'chatbot--call-back-mistakes',
  'chatbot--dialogue',
  'chatbot--did-you-mean',
  'chatbot--emergency',
  'chatbot--hand-over',
  'chatbot--in-easy-japanese',
  'forms-controls--address',
  'forms-controls--consent',
  'forms-controls--day',
  'forms-controls--files',
  'forms-controls--one-of-a-few',
  'forms-controls--one-of-thousands-open',
  'forms-controls--mistakes',
  'forms-journey--place',
  'forms-journey--review',
  'session-warning--about-to-end',
  'sign-in--confirming',
  'sign-in--entering-the-code',
  'sign-in--from-usage-notice-to-account',
  'my-page--adding-a-contract',
  'my-page--closing-the-account',
  'my-page--confirming-to-share',
  'my-page--contact-points',
  'my-page--login-and-safety',
  'my-page--several-contracts',
  'my-page--sharing',
  'sign-in--mistakes',
  'sign-in--refused',
  'sign-in--signed-out',
]);

export const looksAt = (id: string): readonly Look[] => (closely.has(id) ? [...always, ...also] : always);
