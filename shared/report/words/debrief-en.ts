import type { DebriefTerms } from './debrief.ts'

export const debriefWordsEn: DebriefTerms = { verdicts: { met: 'met', partly: 'partly met', missed: 'missed' } }
