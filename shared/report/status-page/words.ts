import type { NoticeStageId } from '../../playbook/schema.ts'
import type { Language } from '../time.ts'

type PageWords = {
  readonly stages: Readonly<Record<NoticeStageId, string>>
  readonly changed: (time: string) => string
  readonly posted: (time: string) => string
  readonly corrected: (time: string) => string
  readonly withdrawn: (time: string) => string
  readonly none: string
  readonly feed: string
  readonly data: string
  readonly other: string
  readonly notices: string
}

const words: Readonly<Record<Language, PageWords>> = {
  ja: {
    stages: {
      pre: '事前のお知らせ',
      start: '第一報',
      update: '続報',
      resume: '再開',
      after: '再開後',
      holding: '速報'
    },
    changed: (time) => `最終更新: ${time}`,
    posted: (time) => `掲載 ${time}`,
    corrected: (time) => `訂正しました(${time})。新しいお知らせをご覧ください。`,
    withdrawn: (time) => `取り下げました(${time})。`,
    none: '現在お知らせはありません。',
    feed: '更新をフィードで受け取る(Atom)',
    data: '機械で読める形式(JSON)',
    other: 'English',
    notices: 'お知らせ'
  },
  en: {
    stages: {
      pre: 'Advance notice',
      start: 'First notice',
      update: 'Update',
      resume: 'Resumption',
      after: 'After resumption',
      holding: 'First word'
    },
    changed: (time) => `Last changed: ${time}`,
    posted: (time) => `Posted ${time}`,
    corrected: (time) => `Corrected (${time}): please read the newer notice.`,
    withdrawn: (time) => `Withdrawn (${time}).`,
    none: 'There are no notices at present.',
    feed: 'Follow as a feed (Atom)',
    data: 'For machines (JSON)',
    other: '日本語',
    notices: 'Notices'
  }
}

/** The words of the status page in a language. */
export function pageWordsOf(language: Language): PageWords {
  return words[language]
}
