/** What the rules find in a text, by check and kind. */
export const finding = {
  mandatedFieldEmpty: {
    placeholder: '「{{field}}」が差し込まれていません',
    unknown: '事実票に「{{field}}」がありません',
    unsaid: '文面が事実票の「{{field}}」を述べていません'
  },
  etaUnknownWithoutNextUpdate: {
    none: '復旧見込みが未定です。次回更新の時刻を約束してください',
    past: '約束した次回更新の時刻が過ぎています'
  },
  assetClaimUnproven: { claim: '資産の安全を述べています(「{{words}}」)。署名済みの資産点検(合格)がありません' },
  causeAsserted: { asserted: '原因を断定しています。原因はまだ「確認済み」ではありません' },
  sameAsPrevious: {
    since: '新しい情報がないと述べるなら、いつ以降かも書いてください(前回 {{since}})',
    same: '前回({{since}})と同じ内容です。新しい情報がないことを明記してください'
  },
  etaSinglePromise: {
    point: '復旧見込みが一点です。幅か「以降」で示してください',
    words: '復旧の時刻を断言しています。幅か「以降」で示してください'
  },
  drillMarkMissing: {
    live: '実際の停止なのに訓練の表示があります',
    missing: '訓練の表示 {{mark}} が先頭(長い文面は本文にも)にありません'
  },
  channelsDiffer: {
    fact: '「{{field}}」が {{channel}}の文面と違います',
    days: '{{channel}}の文面にない日付:{{words}}',
    times: '{{channel}}の文面にない時刻:{{words}}',
    numbers: '{{channel}}の文面にない数:{{words}}',
    assets: '{{channel}}の文面にない銘柄:{{words}}'
  },
  resumeNoticeTooShort: { short: '予告から再開まで {{minutes}} 分です(30分以上あけてください)' },
  approvalMissing: { missing: '承認が足りません({{needs}})' },
  languageMissing: { body: '本文がありません', title: '件名がありません' },
  languagesDiffer: {
    days: 'もう一方の言語にある日付がありません:{{words}}',
    times: 'もう一方の言語にある時刻がありません:{{words}}',
    numbers: 'もう一方の言語にある数がありません:{{words}}',
    assets: 'もう一方の言語にある銘柄がありません:{{words}}'
  },
  wrongLanguage: { letters: '別の言語の文字が混じっているか、訳されていません' },
  overLimit: {
    title: '件名が長すぎます({{used}}/{{limit}})',
    body: '本文が長すぎます({{used}}/{{limit}})',
    total: '長すぎます({{used}}/{{limit}})'
  },
  factContested: { contested: '「{{field}}」に二人の異なる値があります。事実票で決めてください' },
  timePassed: { passed: '「{{field}}」に書いた時刻を過ぎています。事実票で見直してください' }
} as const
