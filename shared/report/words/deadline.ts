import type { DeadlinePart } from '../../incident/deadline/deadline.ts'
import type { Limit } from '../../incident/deadline/limits.ts'
import type { Terms } from '../../incident/deadline/terms.ts'
import type { ClockStartId, LegalSpan } from '../../playbook/schema.ts'
import type { Language } from '../time.ts'

/** The words of one language for legal clocks. */
export type DeadlineWords = {
  /** From what a clock counts. */
  readonly anchors: Readonly<Record<ClockStartId, string>>
  readonly terms: Readonly<Record<keyof Terms, string>>
  readonly limits: Readonly<Record<Limit['by'], string>>
  readonly parts: Readonly<Record<DeadlinePart, string>>
  readonly span: (span: LegalSpan | { readonly amount: number; readonly unit: 'minutes' }) => string
  readonly none: string
}

const ja: DeadlineWords = {
  anchors: {
    awareness: '認識(覚知)',
    recovered: '復旧',
    causeFound: '原因判明',
    beforeCompensation: '補償の支払',
    classifiedMajor: '重大インシデントに分類',
    initialNotified: '初回通知の送付',
    intermediateReported: '中間報告の送付',
    notified: '通知の送付',
    reasonableBasis: '該当と信じる合理的根拠',
    determined: '該当と判断',
    extortionPaid: '恐喝金の支払',
    thresholdMet: '報告基準に該当',
    resolved: '解決',
    discovery: '発見'
  },
  terms: {
    owner: '担当',
    recipient: '提出先',
    form: '様式',
    startsFrom: '起点',
    span: '法定の期間',
    outer: '最終期限',
    targetMinutes: '社内目標'
  },
  limits: { law: '法定の期限', outer: '最終期限', target: '社内目標', act: '支払の予定' },
  parts: { report: '報告', followUp: '追加の報告' },
  span: ({ amount, unit }) =>
    `${amount}${{ minutes: '分', hours: '時間', days: '日', businessDays: '営業日', months: 'か月' }[unit]}`,
  none: 'なし'
}

const en: DeadlineWords = {
  anchors: {
    awareness: 'awareness',
    recovered: 'restoration',
    causeFound: 'cause found',
    beforeCompensation: 'payment of compensation',
    classifiedMajor: 'classified as major',
    initialNotified: 'initial notification sent',
    intermediateReported: 'intermediate report sent',
    notified: 'notification sent',
    reasonableBasis: 'reasonable basis to conclude',
    determined: 'determined',
    extortionPaid: 'extortion paid',
    thresholdMet: 'threshold met',
    resolved: 'resolved',
    discovery: 'discovery'
  },
  terms: {
    owner: 'owner',
    recipient: 'recipient',
    form: 'form',
    startsFrom: 'counts from',
    span: 'legal time',
    outer: 'outer limit',
    targetMinutes: 'own target'
  },
  limits: { law: 'Legal limit', outer: 'Outer limit', target: 'Own target', act: 'Planned payment' },
  parts: { report: 'report', followUp: 'follow-up report' },
  span: ({ amount, unit }) => {
    const [one, many] = units[unit]
    return `${amount} ${amount === 1 ? one : many}`
  },
  none: 'none'
}

const units = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  businessDays: ['business day', 'business days'],
  months: ['month', 'months']
} as const

const words: Readonly<Record<Language, DeadlineWords>> = { ja, en }

/** The words for legal clocks in a language. */
export function deadlineWords(language: Language): DeadlineWords {
  return words[language]
}
