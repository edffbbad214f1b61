import type { DebriefTerms } from './debrief.ts'

export const debriefWordsEn: DebriefTerms = {
  verdicts: { met: 'met', partly: 'partly met', missed: 'missed' },
  grades: { met: 'in time', late: 'late', missed: 'missed', open: 'to be done', notAsked: 'not asked' },
  parts: {
    injects: 'Injects',
    criteria: 'Pass bars',
    calls: 'Call tree',
    duties: 'Checklists',
    notices: 'Notices'
  }
}
