import type { CauseTerms } from './cause.ts'

export const causeWordsEn: CauseTerms = {
  kinds: { direct: 'Direct cause', root: 'Root cause', contributing: 'Contributing factor' },
  areas: {
    technical: 'technology',
    procedural: 'procedure',
    organisational: 'organisation',
    outsourcing: 'outsourcing'
  },
  lessons: { well: 'Went well', badly: 'Went badly', lucky: 'Luck helped' },
  statuses: {
    planned: 'Planned',
    done: 'Done, effect not checked',
    effective: 'Done, helped',
    ineffective: 'Done, did not help',
    dropped: 'Dropped'
  }
}
