import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { debriefCommands } from './commands.ts'
import { markOn } from './debrief.ts'
import { debriefEvents } from './events.ts'

const write = writerOf(debriefEvents)

/** What is decided of a drill's debriefing, also once it is over. Refused in an incident that is no drill of a scenario. */
export const debriefDecide: Deciders<typeof debriefCommands> = {
  'debrief.mark': (state, data) => {
    if (!state.exercise) return refused('no-drill')
    if (!isThere(state.exercise, data.subject)) return refused('no-such-subject')
    const before = markOn(state.debrief, data.subject)?.value
    const isSame = before?.verdict === data.verdict && before.remark === data.remark
    return isSame ? refused('already-so') : decided(write('debrief.marked', data))
  },
  'debrief.unmark': (state, data) => {
    if (!state.exercise) return refused('no-drill')
    if (!markOn(state.debrief, data.subject)) return refused('no-such-subject')
    return decided(write('debrief.unmarked', data))
  },
  'debrief.voice': (state, { question, text }, { newId }) => {
    if (!state.exercise) return refused('no-drill')
    if (question >= state.exercise.scenario.hotwash.length) return refused('no-such-section')
    return decided(write('debrief.voiced', { word: newId(), question, text }))
  },
  'debrief.retract': (state, data) => {
    const word = state.debrief.words.get(data.word)
    if (!word || word.retracted) return refused('no-such-word')
    if (data.reason === '') return refused('reason-missing')
    return decided(write('debrief.retracted', { ...data, text: word.said.value }))
  },
  'debrief.propose': (state, data, { newId, playbook }) => {
    if (!state.exercise) return refused('no-drill')
    if (data.ref !== '' && !playbook.duties.has(data.ref) && !isRule(playbook.playbook.escalationRules, data.ref)) {
      return refused('no-such-subject')
    }
    return decided(write('debrief.proposed', { ...data, proposal: newId() }))
  },
  'debrief.settle': (state, data) => {
    const proposal = state.debrief.proposals.get(data.proposal)
    if (!proposal) return refused('no-such-change')
    if (!data.taken && data.reason === '') return refused('reason-missing')
    const before = proposal.settled?.value
    if (before?.taken === data.taken && before.reason === data.reason) return refused('already-so')
    return decided(write('debrief.settled', { ...data, text: proposal.said.value }))
  }
}

function isThere(exercise: NonNullable<IncidentState['exercise']>, subject: string): boolean {
  const [kind, ...rest] = subject.split(':')
  const id = rest.join(':')
  return kind === 'inject' ? exercise.injects.has(id) : exercise.scenario.objectives.some((one) => one.id === id)
}

function isRule(rules: readonly { readonly id: string }[], ref: string): boolean {
  return rules.some(({ id }) => id === ref)
}
