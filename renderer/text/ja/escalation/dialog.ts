/** The words of the dialogs about escalations, decisions and bars. */
export const escalationDialog = {
  acknowledge: '受諾の記録',
  acknowledgeFor: '誰が受諾しましたか(電話などで本人から聞いたもの)',
  acknowledgeConfirm: '{{count}} 人の受諾を記録',
  acknowledgeNeeded: '1人以上選んでください。',
  resolve: 'エスカレーションの解決',
  comment: 'コメント',
  commentText: '内容',
  commentNeeded: '内容を入力してください。',
  hand: '引き継ぎ',
  handTo: '引き継ぐ相手(役割または氏名)',
  handNeeded: '相手を入力してください。',
  hold: '保留',
  resume: '保留の解除',
  jump: '先の段階へ進める',
  jumpTo: '進む段階',
  noLater: 'これより先の段階はありません。',
  take: '判断の実施',
  decline: '判断の見送り',
  lift: '禁止の解除:{{what}}',
  withdraw: '報告の取消し'
} as const
