import type { Words } from './words.ts'

/** The words of reports in Japanese. */
export const ja: Words = {
  times: {
    occurred: '発生',
    detected: '検知',
    confirmed: '確認',
    decided: '停止判断',
    effective: '停止完了',
    firstNotice: '第一報',
    authorityTold: '当局連絡',
    contained: '封じ込め',
    resumed: '再開',
    plannedStart: '開始予定',
    plannedEnd: '終了予定',
    resumeTarget: '再開目標'
  },
  causes: { unknown: '不明', suspected: '推定', confirmed: '確定' },
  statuses: {
    open: '未着手',
    started: '着手中',
    waiting: '二人目の確認待ち',
    done: '完了',
    skipped: '省略',
    excluded: '該当なし'
  },
  preconditions: {
    'commander-named': '本部長の指名',
    'critical-duties-closed': '重要項目の完了',
    'evidence-given': '証拠の添付',
    'resume-target-set': '再開目標の設定',
    'services-open': '停止中サービスの再開'
  },
  kinds: {
    halt: '停止',
    phase: '段階',
    service: 'サービス',
    command: '指揮',
    duty: '項目',
    call: '連絡',
    escalation: 'エスカレーション',
    decision: '判断',
    bar: '禁止',
    signal: '報告',
    mark: '掲載の記録',
    fact: '事実票',
    eta: '復旧見込み',
    notice: '告知',
    sending: '送信',
    work: '復旧作業',
    vendor: '委託先',
    remark: '書き込み',
    entry: 'ピン留め',
    unknown: '未対応の記録'
  },
  everyAsset: '全銘柄',
  live: '実運用',
  drill: '訓練',
  drillMark: '【訓練】',
  chronology: {
    heading: '対応経過',
    untitled: '無題の案件',
    type: '種別',
    severity: '重大度',
    phase: '段階',
    cause: '原因',
    commander: '本部長',
    declared: '宣言',
    closed: '終了',
    playbook: '手順書の版',
    madeAt: '出力日時',
    events: '記録件数',
    timeZone: '時刻の基準',
    mode: '区分',
    columns: { happened: '発生時刻', entered: '記入時刻', department: '部門', person: '氏名', what: '内容' },
    notKnown: '不明',
    empty: '記録はありません。',
    unknown: (count) => `このコンソールが読めない記録が ${count} 件あります。保存されていますが、反映されていません。`,
    pinned: 'ピン留め',
    farOff: '端末の時計がずれています'
  }
}
