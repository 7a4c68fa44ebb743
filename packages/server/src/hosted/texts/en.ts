import type { Translation } from '../../language.ts';
import type ja from './ja.ts';

export default {
  myPage: 'My page',
  back: 'Close this window and go back to where you were.',
  signedIn: {
    done: { title: 'You are signed in', text: 'Your sign-in is confirmed.' },
    refused: {
      title: 'You are not signed in',
      text: 'Your sign-in could not be confirmed. Go back to where you were and try again.',
    },
  },
  closeWindow: 'Close this window',
  toMyPage: 'Open my page',
  missing: {
    title: 'Page not found',
    text: 'Please check the address, or start from your water utility’s web site.',
  },
  noScript: 'This page needs JavaScript. You can also call us.',
  sample: 'This is a sample. It has nothing to do with a real water utility.',
  chooseLanguage: 'Language',
} satisfies Translation<typeof ja>;
