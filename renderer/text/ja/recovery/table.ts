/** 表の取込みの言葉。 */
export const table = {
  paste: '貼り付け(タブ・カンマ区切り)',
  choose: 'CSV を選ぶ',
  chosen: '{{file}}({{encoding}})',
  tooLarge: '{{file}} は大きすぎます(上限 {{limit}} MB)。',
  unreadable: '{{file}} を読めませんでした。',
  broken: '{{row}}行目の引用符が閉じていません。',
  missing: '列が見つかりません:{{columns}}',
  wrong: '{{count}}行に誤りがあります。直してから取り込んでください。',
  nothing: '取り込む行がありません。',
  tooMany: '行が多すぎます(上限 {{limit}}行)。',
  nul: '{{file}} は取り込めません:{{line}} 行目に文字ではないデータ(NUL)があります。',
  mixed:
    '{{file}} は取り込めません:{{line}} 行目から文字コードが混ざっています。一つの文字コードで保存し直してください。'
}
