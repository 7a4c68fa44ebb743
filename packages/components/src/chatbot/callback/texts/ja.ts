/** Texts of the request to be called back. */
export default {
  lead: '担当者からお電話します。',
  name: { label: 'お名前', hint: 'お電話でお呼びする名前です。' },
  phone: { label: '電話番号', hint: '数字10桁か11桁。例：090-1234-5678' },
  topic: { label: 'ご用件', hint: '例：引っ越しの手続き' },
  time: {
    label: 'ご希望の時間',
    soon: '受付時間内で、できるだけ早く',
    slot: '{{date}} {{from}}〜{{to}}',
  },
  submit: '折り返しを申し込む',
  working: '送っています',
  failed: {
    title: 'まだ送れていません',
    kept: '入力した内容は、そのまま残っています。',
    again: 'もう一度送る',
  },
  done: {
    title: '受け付けました',
    number: '受付番号 {{number}}',
    when: '{{date}} {{from}}〜{{to}}に、お電話します。',
    soon: '受付時間内に、できるだけ早くお電話します。',
  },
};
