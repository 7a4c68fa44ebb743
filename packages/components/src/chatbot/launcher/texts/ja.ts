/** Texts of the button that opens the chatbot, and of the bubble beside it. */
export default {
  title: '水道の相談窓口',
  open: '水道の相談窓口を開く',
  unread_other: '新しい回答が{{count}}件あります',
  failed: '相談窓口を開けませんでした。通信の状態を確かめて、もう一度押してください。',
  teaser: {
    text: 'お困りのことはありませんか。引っ越しや料金のご質問に、ここでお答えします。',
    ask: '質問する',
    close: '閉じる',
  },
};
