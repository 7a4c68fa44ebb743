/** Texts of the hosted pages. The elements on them have their own texts. */
interface Texts {
  myPage: string;
  back: string;
  signedIn: Record<ProviderOutcome, { title: string; text: string }>;
  closeWindow: string;
  toMyPage: string;
  missing: { title: string; text: string };
  noScript: string;
  sample: string;
  /** Names of the languages, each in its own. */
  languages: Record<Language, string>;
  chooseLanguage: string;
}

/** Result of an identity provider's sign-in. */
export type ProviderOutcome = 'done' | 'refused';
export type Language = 'ja' | 'en';

const languages = { ja: '日本語', en: 'English' };

export const hostedTexts: Readonly<Record<Language, Texts>> = {
  ja: {
    myPage: 'マイページ',
    back: 'この画面を閉じて、元の画面にお戻りください。',
    signedIn: {
      done: { title: 'ログインしました', text: 'ログインの確認ができました。' },
      refused: {
        title: 'ログインできませんでした',
        text: 'ログインの確認ができませんでした。元の画面から、もう一度お試しください。',
      },
    },
    closeWindow: 'この画面を閉じる',
    toMyPage: 'マイページを開く',
    missing: {
      title: 'ページが見つかりません',
      text: 'アドレスをお確かめください。水道局のホームページからも、お進みいただけます。',
    },
    noScript: 'この画面を使うには、JavaScriptを有効にしてください。お電話でも承ります。',
    sample: 'これは見本です。実在の水道事業体とは関係がありません。',
    languages,
    chooseLanguage: '言語',
  },
  en: {
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
    languages,
    chooseLanguage: 'Language',
  },
};

const isLanguage = (word: string | null | undefined): word is Language => word === 'ja' || word === 'en';

/** The requested language if the utility offers it and it has texts here, else the utility's first, else Japanese. */
export function hostedLanguage(wished: string | null, offered: readonly string[] = ['ja', 'en']): Language {
  if (isLanguage(wished) && offered.includes(wished)) return wished;
  const [own] = offered;
  return isLanguage(own) ? own : 'ja';
}
