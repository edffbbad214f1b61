import type { DeliveryOutcome } from '../../incident/notice/notice.ts'
import type { NoticeStageId } from '../../playbook/schema.ts'
import type { Language } from '../time.ts'

/** The words of one language for notices. */
export type NoticeWordList = {
  readonly stages: Readonly<Record<NoticeStageId, string>>
  readonly outcomes: Readonly<Record<DeliveryOutcome, string>>
}

const words: Readonly<Record<Language, NoticeWordList>> = {
  ja: {
    stages: {
      pre: '予告',
      start: '第一報',
      update: '続報',
      resume: '再開',
      after: '経緯報告',
      holding: '確認中の一報'
    },
    outcomes: { queued: '送信待ち', posting: '送信中', posted: '送信完了', failed: '送信失敗', cancelled: '送信取消し' }
  },
  en: {
    stages: {
      pre: 'advance notice',
      start: 'first notice',
      update: 'update',
      resume: 'resumption',
      after: 'report',
      holding: 'holding statement'
    },
    outcomes: { queued: 'queued', posting: 'being sent', posted: 'sent', failed: 'failed', cancelled: 'cancelled' }
  }
}

/** The words of a language. */
export function noticeWordsOf(language: Language): NoticeWordList {
  return words[language]
}

/** A stage in words; one that this console does not know stands for itself. */
export function stageName(stage: string, language: Language): string {
  return (words[language].stages as Readonly<Record<string, string>>)[stage] ?? stage
}
