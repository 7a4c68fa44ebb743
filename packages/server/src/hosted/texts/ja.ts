/** Texts of the hosted pages. The elements on them have their own texts. */
export default {
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
  chooseLanguage: '言語',
};
