/** Texts of doing something, and of every problem with it: です・ます, at most 50 characters a sentence. */
export default {
  working: '処理しています',
  cancelled: '取りやめました。入力した内容はそのまま残っています。',
  busy: {
    title: '操作が続いたため、しばらくお待ちください',
    action: 'あと{{time}}で、もう一度できます。入力した内容はそのまま残ります。',
    over: 'もう一度お試しいただけます。',
  },
  problem: {
    invalid: { title: '入力した内容を受け付けられませんでした', action: '入力した内容をもう一度お確かめください。' },
    inFlight: { title: '先ほどの操作を、まだ処理しています', action: '少し待ってから、もう一度お試しください。' },
    addressRefused: { title: 'この宛先には送れません', action: '入力した宛先をお確かめください。' },
    gone: {
      title: 'もう残っていないようです',
      action: '別の画面で変更された可能性があります。ページを読み込み直してください。',
    },
    alreadyLinked: { title: 'このご契約は、もう追加されています', action: '「ご契約」の一覧をご確認ください。' },
    alreadyShared: {
      title: 'この方とは、もう共有しています',
      action: '内容を変えるときは、いまの共有を終えてから、もう一度共有してください。',
    },
    numbersRefused: {
      title: '2つの番号の組み合わせを確認できませんでした',
      action: '「使用水量のお知らせ」を見ながら、両方の番号をもう一度お確かめください。',
    },
    notHolder: {
      title: '契約者の方だけができる操作です',
      action: '共有を受けている方は、契約者の方にご相談ください。',
    },
    lastContactPoint: {
      title: '最後の連絡先は消せません',
      action: '別の連絡先を追加してから、もう一度お試しください。',
    },
    contactPointTaken: {
      title: 'この連絡先は、別のアカウントで使われています',
      action: '別の連絡先を入力するか、お電話でお問い合わせください。',
    },
    codeRefused: {
      title: '認証コードが違います',
      action: '届いた数字をもう一度お確かめください。新しいコードを送ることもできます。',
    },
    codeWrong: {
      title: '認証コードが違います',
      action_other: '届いた数字をもう一度お確かめください。あと{{count}}回入力できます。',
    },
    codeOver: {
      title: 'この認証コードは使えなくなりました',
      action: '「もう一度送る」を押して、新しい認証コードを入力してください。',
    },
    notConfirmed: { title: '本人確認の有効時間が過ぎました', action: 'もう一度ボタンを押して、確認してください。' },
    passkeyStopped: {
      title: 'パスキーで確認できませんでした',
      action: 'この端末にパスキーがないときや、途中でやめたときに出ます。もう一度試すか、ほかの方法をお使いください。',
    },
    passkeyRefused: {
      title: 'このパスキーは使えません',
      action: '登録が消されたパスキーかもしれません。ほかの方法をお使いください。',
    },
    passkeyNotAdded: { title: 'パスキーを登録できませんでした', action: 'もう一度はじめからお試しください。' },
    passkeyNotFinished: {
      title: 'パスキーの登録が終わりませんでした',
      action: '途中で閉じたか、時間がたちました。もう一度お試しください。',
    },
    passkeyThere: {
      title: 'この端末のパスキーは、もう登録されています',
      action: 'そのままログインにお使いいただけます。',
    },
    passkeyUnfit: {
      title: 'この端末では、パスキーを使えないようです',
      action: '画面ロックを設定した端末でお試しください。いままでの方法でもログインできます。',
    },
    providerNotYet: { title: 'まだログインが終わっていません', action: '新しく開いた画面で、続けて操作してください。' },
  },
};
