import { textsOf } from './texts.ts';

export default textsOf({
  'sign-in-code': {
    subject: '{code} is your sign-in code – {utility}',
    body: ['Your code: {code}', 'Enter it on the sign-in page. It works once, for {minutes} minutes.'],
    sms: 'Your sign-in code: {code} (valid for {minutes} minutes)\n{utility}',
  },
  'confirmation-code': {
    subject: '{code} is your confirmation code – {utility}',
    body: [
      'Your code: {code}',
      'It confirms that it is you. Enter it on the page where you were asked for it. It works once, for {minutes} minutes.',
    ],
    sms: 'Your confirmation code: {code} (valid for {minutes} minutes)\n{utility}',
  },
  'contact-point-code': {
    subject: '{code} is your code to add this address – {utility}',
    body: [
      'Your code: {code}',
      'It adds this mail address to your account. Enter it on the page where you were asked for it. It works once, for {minutes} minutes.',
    ],
    sms: 'Your code to add this number: {code} (valid for {minutes} minutes)\n{utility}',
  },
  welcome: {
    subject: 'Your account is ready – {utility}',
    body: [
      'Your account with {utility} is ready.',
      'From now on you sign in with a code that we send you. There is no password.',
    ],
    sms: 'Your account with {utility} is ready. Not you? Call {phone}',
  },
  'contact-point-added': {
    subject: 'A contact was added to your account – {utility}',
    body: ['{address} was added to your account.', 'Codes that we send there can be used to sign in.'],
    sms: '{address} was added to your account. Not you? Call {phone}\n{utility}',
  },
  'contact-point-removed': {
    subject: 'A contact of your account was changed – {utility}',
    body: [
      '{address} was taken off your account.',
      'It can no longer be used to sign in, and no more notices go there.',
    ],
    sms: '{address} was taken off your account. Not you? Call {phone}\n{utility}',
  },
  'passkey-added': {
    subject: 'A passkey was added to your account – {utility}',
    body: [
      'The passkey “{name}” was added to your account.',
      'On that device you can sign in by fingerprint, face or screen lock.',
    ],
    sms: 'A passkey was added to your account. Not you? Call {phone}\n{utility}',
  },
  'passkey-removed': {
    subject: 'A passkey was removed from your account – {utility}',
    body: ['The passkey “{name}” was removed from your account.', 'It can no longer be used to sign in.'],
    sms: 'A passkey was removed from your account. Not you? Call {phone}\n{utility}',
  },
  'contract-linked': {
    subject: 'A contract was added to your account – {utility}',
    body: [
      'This contract was added to your account:',
      '{customerNumberLabel}: {customerNumber}',
      'You can see its usage and bills on your page.',
    ],
    sms: 'A contract was added to your account. Not you? Call {phone}\n{utility}',
  },
  'contract-unlinked': {
    subject: 'A contract was taken off your account – {utility}',
    body: [
      'This contract was taken off your account:',
      '{customerNumberLabel}: {customerNumber}',
      'The water contract itself goes on. If you shared it with others, that has ended too.',
    ],
    sms: 'A contract was taken off your account. Not you? Call {phone}\n{utility}',
  },
  invitation: {
    subject: 'An invitation to see a water contract – {utility}',
    body: [
      '{inviter} invites you to see a water contract together.',
      'Open this page and sign in. Look at what is offered, then choose whether to accept it.',
      '{page}',
      'If you do not know this person, delete this mail. Nothing else is needed.',
    ],
    sms: 'An invitation to see a water contract together:\n{page}\n{utility}',
  },
  'share-offered': {
    subject: 'Your contract was offered to somebody – {utility}',
    body: [
      'An invitation to your contract was sent to {address}.',
      'Once it is accepted, this person can see the contract. You can take the invitation back at any time on your page.',
    ],
    sms: 'An invitation to your contract was sent to {address}. Not you? Call {phone}\n{utility}',
  },
  'share-accepted': {
    subject: 'Your contract is now shared – {utility}',
    body: [
      '{address} has accepted your invitation.',
      'This person can now see the contract too. You can end this at any time on your page.',
    ],
    sms: '{address} has accepted your invitation to a contract. Not you? Call {phone}\n{utility}',
  },
  'account-closed': {
    subject: 'Your account was closed – {utility}',
    body: [
      'Your account with {utility} was closed. Thank you for having used it.',
      'Your water contract goes on as before. To stop your water supply, please apply for that separately.',
    ],
    sms: 'Your account was closed. Your water contract goes on. Not you? Call {phone}\n{utility}',
  },
  frame: {
    code: [
      'Do not give the code to anybody. Our staff will never ask for it.',
      'If you did not ask for a code, delete this mail. Nothing happens unless the code is entered.',
    ],
    security: [
      'If it was not you, somebody else may be using your account. Please call us at once: {office}, {phone}.',
    ],
    closing: ['This mail was sent automatically.', '{utility}\n{office}, phone {phone}\n{hours}'],
  },
});
