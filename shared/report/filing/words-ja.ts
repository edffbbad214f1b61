import type { FilingWords } from './words.ts'

const stages = { first: '第一報', interim: '続報', final: '最終報告' } as const

/** The words of reports to authorities in Japanese. */
export const filingWordsJa: FilingWords = {
  stages,
  version: (stage, number) => `${stages[stage]}(第${number}版)`,
  list: '・',
  detected: (time) => `検知:${time}`,
  type: '種別',
  title: '件名',
  severity: '重大度(社内基準)',
  decided: '停止判断',
  effective: '停止完了',
  contained: '封じ込め',
  stopped: '停止・制限したもの',
  now: '現在の状態',
  allBack: '停止・制限なし',
  cases: (count) => `受け付けた顧客案件:${count}件`,
  causes: { unknown: '調査中(現時点で未判明)', suspected: '推定', confirmed: '判明' },
  work: (title, how) => `復旧作業「${title}」:${how}`,
  finished: '完了',
  dropped: '中止',
  share: (percent) => (percent === 0 ? '未着手' : `進行中(${percent}%)`),
  vendor: (name, time) => `委託先「${name}」へ対応を要請(${time})`,
  more: (count) => `ほか${count}件`,
  recovered: (time) => `復旧:${time}`,
  expected: (from, to) => {
    if (from !== null && to !== null) return from === to ? `復旧見込み:${from}` : `復旧見込み:${from} から ${to} の間`
    return from === null ? `復旧見込み:${to} まで` : `復旧見込み:${from} 以降(終わりは未定)`
  },
  open: '復旧見込み:未定',
  review: (time) => `(次の見直し ${time})`,
  posted: (channel, stage, time) => `${time} ${channel}${stage === '' ? '' : `:${stage}`}`,
  passed: (round, time) => `第${round}回の資産保全点検で全項目が合格し、二名が署名した(${time})。`,
  stale: 'その後の定期点検は未了。',
  checking: (round) => `第${round}回の資産保全点検を実施中。`,
  failed: (checks) => `不合格の点検項目あり:${checks}`,
  leak: (time) => `漏えいのおそれの報告あり(${time})。件数は調査中。`,
  planned: (action, owner, due) => `${action}(担当:${owner}、期限 ${due})`,
  done: (action) => `${action}(実施済み)`,
  between: '、',
  colon: ':',
  document: {
    heading: '障害等の報告',
    draft: '【下書き・未確定】',
    authority: '報告先',
    report: '報告の種類',
    version: '版',
    asOf: '情報の時点',
    zone: '時刻の基準',
    finalised: '確定',
    sent: '提出',
    hash: '文書のハッシュ値(SHA-256)',
    field: '項目',
    content: '内容',
    missing: '(未記入)',
    otherLanguage: '(日本語の記載なし。英語の原文)',
    notFinal: '未確定',
    notSent: '未提出'
  }
}
