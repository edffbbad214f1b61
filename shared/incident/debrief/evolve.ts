import type { Evolvers } from '../noun.ts'
import type { Said } from '../register.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Debrief, EvaluatorMark, HotwashWord, Proposal } from './debrief.ts'
import type { debriefEvents } from './events.ts'

/** What a debriefing does to a drill. What was taken back stays in the log. */
export const debriefEvolve: Evolvers<typeof debriefEvents> = {
  'debrief.marked': (draft, fact) => {
    const { subject, ...mark } = fact.data
    setMark(draft, subject, saidBy(fact, mark))
  },
  'debrief.unmarked': (draft, fact) => setMark(draft, fact.data.subject, saidBy(fact, null)),
  'debrief.voiced': (draft, fact) => {
    const { word: id, question, text } = fact.data
    if (!draft.debrief.words.has(id)) setWord(draft, { id, question, said: saidBy(fact, text), retracted: undefined })
  },
  'debrief.retracted': (draft, fact) => {
    const before = draft.debrief.words.get(fact.data.word)
    if (before) setWord(draft, { ...before, retracted: saidBy(fact, fact.data.reason) })
  },
  'debrief.proposed': (draft, fact) => {
    const { proposal: id, ref, text } = fact.data
    if (!draft.debrief.proposals.has(id)) setProposal(draft, { id, ref, said: saidBy(fact, text), settled: undefined })
  },
  'debrief.settled': (draft, fact) => {
    const { proposal: id, taken, reason } = fact.data
    const before = draft.debrief.proposals.get(id)
    if (before) setProposal(draft, { ...before, settled: saidBy(fact, { taken, reason }) })
  }
}

function setMark(draft: Draft, subject: string, said: Said<EvaluatorMark | null>): void {
  const marks = new Map(draft.debrief.marks)
  marks.set(subject, [...(marks.get(subject) ?? []), said])
  set(draft, { marks })
}

function setWord(draft: Draft, word: HotwashWord): void {
  set(draft, { words: new Map(draft.debrief.words).set(word.id, word) })
}

function setProposal(draft: Draft, proposal: Proposal): void {
  set(draft, { proposals: new Map(draft.debrief.proposals).set(proposal.id, proposal) })
}

function set(draft: Draft, part: Partial<Debrief>): void {
  draft.debrief = { ...draft.debrief, ...part }
}
