import type { CauseTerms } from './cause.ts'

export const causeWordsJa: CauseTerms = {
  kinds: { direct: '直接原因', root: '根本原因', contributing: '助長要因' },
  areas: { technical: '技術', procedural: '手順', organisational: '体制', outsourcing: '委託' },
  lessons: { well: 'うまくいったこと', badly: 'うまくいかなかったこと', lucky: '幸運に助けられたこと' },
  statuses: {
    planned: '実施前',
    done: '実施済み・効果未確認',
    effective: '効果あり',
    ineffective: '効果なし',
    dropped: '中止'
  }
}
