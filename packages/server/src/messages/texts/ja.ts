import { textsOf } from './texts.ts';

export default textsOf({
  'sign-in-code': {
    subject: '認証コード {code}【{utility}】',
    body: ['認証コード：{code}', 'ログインの画面に、この数字を入力してください。{minutes}分間、1回だけ使えます。'],
    sms: '認証コード：{code}（{minutes}分間有効）\n{utility}',
  },
  'confirmation-code': {
    subject: '認証コード {code}【{utility}】',
    body: [
      '認証コード：{code}',
      'ご本人であることを確かめるためのコードです。手続きの画面に、この数字を入力してください。{minutes}分間、1回だけ使えます。',
    ],
    sms: '本人確認の認証コード：{code}（{minutes}分間有効）\n{utility}',
  },
  'contact-point-code': {
    subject: '認証コード {code}【{utility}】',
    body: [
      '認証コード：{code}',
      'このメールアドレスを連絡先に登録するためのコードです。登録の画面に、この数字を入力してください。{minutes}分間、1回だけ使えます。',
    ],
    sms: '連絡先登録の認証コード：{code}（{minutes}分間有効）\n{utility}',
  },
  welcome: {
    subject: '【{utility}】アカウントを登録しました',
    body: [
      '{utility}のアカウントを登録しました。',
      '次からは、登録した連絡先に届く認証コードでログインできます。パスワードはありません。',
    ],
    sms: '{utility}のアカウントを登録しました。お心当たりのない場合：{phone}',
  },
  'contact-point-added': {
    subject: '【{utility}】連絡先を追加しました',
    body: ['アカウントの連絡先に {address} を追加しました。', 'この連絡先に届く認証コードでも、ログインできます。'],
    sms: '連絡先 {address} を追加しました。お心当たりのない場合：{phone}\n{utility}',
  },
  'contact-point-removed': {
    subject: '【{utility}】連絡先を変更しました',
    body: [
      '連絡先 {address} を、アカウントから外しました。',
      'この連絡先では、ログインできなくなりました。お知らせも届きません。',
    ],
    sms: '連絡先 {address} を外しました。お心当たりのない場合：{phone}\n{utility}',
  },
  'passkey-added': {
    subject: '【{utility}】パスキーを追加しました',
    body: [
      'アカウントにパスキー「{name}」を追加しました。',
      'この端末では、指紋や顔、画面ロックの番号などでログインできます。',
    ],
    sms: 'パスキーを追加しました。お心当たりのない場合：{phone}\n{utility}',
  },
  'passkey-removed': {
    subject: '【{utility}】パスキーを削除しました',
    body: ['アカウントからパスキー「{name}」を削除しました。', 'このパスキーでは、ログインできなくなりました。'],
    sms: 'パスキーを削除しました。お心当たりのない場合：{phone}\n{utility}',
  },
  'contract-linked': {
    subject: '【{utility}】契約をアカウントに追加しました',
    body: [
      'アカウントに、次の契約を追加しました。',
      '{customerNumberLabel}：{customerNumber}',
      '使用水量や請求を、マイページでご覧になれます。',
    ],
    sms: '契約をアカウントに追加しました。お心当たりのない場合：{phone}\n{utility}',
  },
  'contract-unlinked': {
    subject: '【{utility}】契約をアカウントから外しました',
    body: [
      'アカウントから、次の契約を外しました。',
      '{customerNumberLabel}：{customerNumber}',
      '水道の契約は、そのまま続いています。この契約をほかの方と共有していた場合は、その共有も終わりました。',
    ],
    sms: '契約をアカウントから外しました。お心当たりのない場合：{phone}\n{utility}',
  },
  invitation: {
    subject: '【{utility}】水道の契約を一緒に見るためのご案内',
    body: [
      '{inviter} さんから、水道の契約の情報を一緒に見るためのご案内です。',
      '次のページを開いてログインし、内容を確かめてから、受け取るかどうかをお選びください。',
      '{page}',
      'お知り合いの方からでない場合は、何もなさらずに、このメールを削除してください。',
    ],
    sms: '水道の契約を一緒に見るためのご案内です。\n{page}\n{utility}',
  },
  'share-offered': {
    subject: '【{utility}】契約の共有のご案内を送りました',
    body: [
      '{address} に、契約の共有のご案内を送りました。',
      'この方が受け取ると、契約の情報をご覧になれます。ご案内は、マイページでいつでも取り消すことができます。',
    ],
    sms: '{address} に契約の共有のご案内を送りました。お心当たりのない場合：{phone}\n{utility}',
  },
  'share-accepted': {
    subject: '【{utility}】契約の共有が始まりました',
    body: [
      '{address} の方が、契約の共有を受け取りました。',
      '契約の情報を、この方もご覧になれます。共有は、マイページでいつでも終えることができます。',
    ],
    sms: '{address} の方が契約の共有を受け取りました。お心当たりのない場合：{phone}\n{utility}',
  },
  'account-closed': {
    subject: '【{utility}】アカウントを削除しました',
    body: [
      '{utility}のアカウントを削除しました。ご利用ありがとうございました。',
      '水道の契約は、そのまま続いています。水道の使用をやめるときは、別に手続きが必要です。',
    ],
    sms: 'アカウントを削除しました。水道の契約は続いています。お心当たりのない場合：{phone}\n{utility}',
  },
  frame: {
    code: [
      'コードは、ほかの方に教えないでください。職員がコードをお聞きすることはありません。',
      'お心当たりのない場合は、このメールを削除してください。コードを入力しなければ、何も起こりません。',
    ],
    security: [
      'お心当たりのない場合は、ほかの方がアカウントを使っているおそれがあります。すぐに{office}（電話 {phone}）へご連絡ください。',
    ],
    closing: [
      'このメールは、お手続きに合わせて自動でお送りしています。',
      '{utility}\n{office}　電話 {phone}\n受付時間：{hours}',
    ],
  },
});
