export default {
  retry: 'もう一度読み込む',
  seconds_other: '{{count}}秒',
  minutes_other: '{{count}}分',
  otherWay: 'お電話でも承ります',
  otherWayHours: '（{{hours}}）',
  sample: 'これは見本です。実在の料金やお客様とは関係ありません。',
  failure: {
    offline: { title: 'インターネットにつながっていません', action: '電波や Wi-Fi の状態をご確認ください。' },
    unreachable: { title: 'ただいま情報を読み込めません', action: '少し時間をおいてから、もう一度お試しください。' },
    maintenance: {
      title: 'ただいまメンテナンス中です',
      action: '終わるまでお待ちください。',
      until: '{{time}}ごろ終わる予定です。',
    },
    unavailable: {
      title: 'ただいまサービスが止まっています',
      action: '少し時間をおいてから、もう一度お試しください。',
    },
    busy: {
      title: 'アクセスが続いたため、しばらくお待ちください',
      action: '時間をおいてから、もう一度お試しください。',
    },
    signedOut: { title: 'ログインが必要です', action: '「使用水量のお知らせ」をご用意のうえ、ログインしてください。' },
    expired: { title: 'ログインの有効時間が過ぎました', action: '安全のため、もう一度ログインしてください。' },
    notFound: {
      title: 'お探しの情報が見つかりません',
      action: 'ページを読み込み直しても出ないときは、お問い合わせください。',
    },
    refused: {
      title: 'このページからは受け付けられません',
      action: 'ページを読み込み直してください。続くときは、お問い合わせください。',
    },
    setup: {
      title: 'このページの設定が終わっていません',
      action: 'ページの担当者に、service 属性の設定をご依頼ください。',
    },
    unknown: {
      title: '情報を表示できませんでした',
      action: 'もう一度お試しください。続くときは、お問い合わせください。',
    },
  },
};
