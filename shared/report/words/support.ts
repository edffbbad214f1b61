import type { EvidenceState } from '../../incident/complaint/complaint.ts'
import type { LoadField } from '../../incident/inquiry/inquiry.ts'
import type { Language } from '../time.ts'

/** The words of one language for the support desk. */
export type SupportWords = {
  readonly load: Readonly<Record<LoadField, string>>
  readonly evidence: Readonly<Record<EvidenceState, string>>
  /** A count with its field, as it stands in a list. */
  readonly counted: (field: LoadField, value: number) => string
}

const ja: SupportWords = {
  load: {
    received: '新着',
    open: '未対応',
    answered: '回答済み',
    abandoned: '放棄',
    longestWait: '最長待ち',
    averageWait: '平均待ち',
    staff: '人員'
  },
  evidence: { here: '受領', asked: '依頼中', none: 'なし' },
  counted: (field, value) => `${ja.load[field]}${value}${units[field].ja}`
}

const en: SupportWords = {
  load: {
    received: 'new',
    open: 'open',
    answered: 'answered',
    abandoned: 'abandoned',
    longestWait: 'longest wait',
    averageWait: 'average wait',
    staff: 'staff'
  },
  evidence: { here: 'received', asked: 'asked for', none: 'has none' },
  counted: (field, value) => `${en.load[field]} ${value}${units[field].en}`
}

const cases = { ja: '件', en: '' }
const minutes = { ja: '分', en: ' min' }
const units = {
  received: cases,
  open: cases,
  answered: cases,
  abandoned: cases,
  longestWait: minutes,
  averageWait: minutes,
  staff: { ja: '名', en: '' }
} as const satisfies Record<LoadField, unknown>

/** The words of a language. */
export function supportWordsOf(language: Language): SupportWords {
  return language === 'ja' ? ja : en
}
