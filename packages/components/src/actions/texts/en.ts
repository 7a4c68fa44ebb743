import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  working: 'Working',
  cancelled: 'Nothing was done. What you entered is still there.',
  busy: {
    title: 'Too many attempts; please wait a little',
    action: 'You can try again in {{time}}. What you entered stays here.',
    over: 'You can try again now.',
  },
  problem: {
    invalid: { title: 'What you entered was not accepted', action: 'Please check what you entered.' },
    inFlight: { title: 'Your last attempt is still being worked on', action: 'Please wait a little, then try again.' },
    addressRefused: { title: 'We cannot send to this address', action: 'Please check what you entered.' },
    gone: {
      title: 'It seems to be gone already',
      action: 'It may have been changed elsewhere. Please reload the page.',
    },
    alreadyLinked: { title: 'This contract has been added already', action: 'Please see the list under “Contracts”.' },
    alreadyShared: {
      title: 'You share it with this person already',
      action: 'To change it, end that share first, then share again.',
    },
    numbersRefused: {
      title: 'We could not confirm these two numbers together',
      action: 'Please check both numbers again on your usage notice.',
    },
    notHolder: { title: 'Only the contract holder can do this', action: 'Please ask the contract holder.' },
    lastContactPoint: {
      title: 'The last contact detail cannot be removed',
      action: 'Add another one first, then try again.',
    },
    contactPointTaken: {
      title: 'Another account uses this contact detail',
      action: 'Enter a different one, or call us.',
    },
    codeRefused: {
      title: 'The code is not right',
      action: 'Please check the digits again. You can also have a new code sent.',
    },
    codeWrong: {
      title: 'The code is not right',
      action_one: 'Please check the digits again. You can try {{count}} more time.',
      action_other: 'Please check the digits again. You can try {{count}} more times.',
    },
    codeOver: { title: 'This code no longer works', action: 'Press “Send again” and enter the new code.' },
    notConfirmed: { title: 'Your confirmation has timed out', action: 'Press the button again to confirm.' },
    passkeyStopped: {
      title: 'The passkey was not confirmed',
      action: 'There may be no passkey on this device, or it was cancelled. Try again, or use another way.',
    },
    passkeyRefused: {
      title: 'This passkey cannot be used',
      action: 'It may have been removed from the account. Please use another way.',
    },
    passkeyNotAdded: { title: 'The passkey could not be set up', action: 'Please try again from the beginning.' },
    passkeyNotFinished: {
      title: 'The passkey was not finished',
      action: 'It was closed, or took too long. Please try again.',
    },
    passkeyThere: { title: 'This device has a passkey already', action: 'You can log in with it as it is.' },
    passkeyUnfit: {
      title: 'This device does not seem to support passkeys',
      action: 'Use a device with a screen lock. Your present way to log in stays.',
    },
    providerNotYet: {
      title: 'You have not finished logging in yet',
      action: 'Please go on in the window that has opened.',
    },
  },
};
export default texts;
