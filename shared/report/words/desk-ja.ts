import type { DeskWords } from './desk.ts'

/** The words of the call desk and of escalations in Japanese. */
export const deskWordsJa: DeskWords = {
  outcomes: {
    confirmed: '応答・復唱受諾',
    reached: '応答(受諾未了)',
    noAnswer: '応答なし',
    voicemail: '伝言を残す',
    wrongNumber: '番号違い',
    declined: '辞退',
    willCallBack: '折返し予定'
  },
  skipped: { empty: 'この段階には担当がいない', absent: 'この段階の全員が不在' },
  bars: { resume: '再開', assetSafeClaim: '「資産は安全」との表明' },
  signals: {
    unauthorisedTransfer: '不正送金の疑い',
    personalData: '個人データ漏えいの疑い',
    rumour: '外部で話題になっている',
    vendorCase: 'ベンダーへ起票',
    vendorAnswer: 'ベンダーの回答',
    supportLoad: '窓口の負荷',
    assetCheck: '資産保全点検',
    complaint: '苦情',
    resumeAttempt: '再開の試み',
    clockStart: '報告期限の時計を起動',
    reportFiled: '報告を提出',
    actionPlan: '再発防止策',
    actionDone: '再発防止策の完了'
  },
  effects: {
    assignActing: '臨時担当を置く',
    transferCommand: '指揮を執る',
    allowHoldingStatement: '確認中の一報を出す',
    requireNotice: '告知を出す',
    raiseToExecutive: '役員による見直し',
    considerPressConference: '記者会見の要否',
    haltAllWithdrawals: '全銘柄の出金を止める',
    requireDecision: '全停止の要否',
    addStaff: '窓口の増員',
    requestFaqUpdate: 'FAQの更新',
    requireHandover: '指揮の交代',
    callVendorExecutive: 'ベンダー役員への連絡',
    openDispute: '紛争案件の起票',
    setType: '種別の変更',
    other: '判断'
  },
  fields: { numbers: '電話番号', addresses: '宛先', note: '備考', all: '全項目' },
  shownFor: { call: '呼出しのため', copy: 'コピーのため', edit: '編集のため', check: '確認のため' },
  printed: { 'call-sheets': '連絡票', list: '連絡先一覧' },
  message: {
    type: '種別',
    severity: '重大度',
    haltStart: '停止開始',
    join: '集合先',
    action: '次の行動',
    drill: '【訓練】これは訓練です。',
    readBack: 'この5点を復唱し、受諾するかどうかを答えてください。',
    notKnown: '未確認',
    standBy: '本部の指示を待つ'
  }
}
