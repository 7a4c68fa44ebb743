/** Texts of getting one's data and of closing the account: です・ます, at most 50 characters a sentence. */
export default {
  export: {
    title: 'データを保存する',
    lead: '登録内容、ご契約、請求、検針、ログインの記録を、ファイルとしてお手元に保存できます。',
    csv: '表計算用（CSV）で保存する',
    json: '機械用（JSON）で保存する',
    csvName: 'マイページのデータ.csv',
    jsonName: 'マイページのデータ.json',
    done: 'ファイルを保存しました。',
    care: '個人の情報が入ります。ほかの人も使う端末には、保存しないでください。',
  },
  close: {
    title: 'アカウントを閉じる',
    lead: 'マイページを使わなくなったときの手続きです。',
    open: 'アカウントを閉じる手続きへ',
    ends: '終わること',
    endsPoints: {
      login: 'ログインできなくなり、すべての端末でログアウトします。',
      contacts: '連絡先とパスキーの登録が消えます。',
      shares: 'あなたが共有しているご契約は、相手の方も見られなくなります。',
    },
    goesOn: '続くこと',
    goesOnPoints: {
      water: '水道のご契約は、そのまま続きます。使用中止にはなりません。',
      bills: '請求とお支払いも、いままでどおりです。',
      back: 'お知らせの2つの番号で、料金はいつでも確認できます。',
    },
    understood: '上の内容を確認しました',
    yes: 'アカウントを閉じる',
  },
};
