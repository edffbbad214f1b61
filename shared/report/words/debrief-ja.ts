import type { DebriefTerms } from './debrief.ts'

export const debriefWordsJa: DebriefTerms = {
  verdicts: { met: '達成', partly: '一部達成', missed: '未達成' },
  grades: { met: '時間内', late: '遅れ', missed: '未実施', open: '実施待ち', notAsked: '対象外' },
  parts: {
    injects: '状況付与',
    criteria: '合格基準',
    calls: '連絡網',
    duties: 'チェックリスト',
    notices: '告知'
  }
}
