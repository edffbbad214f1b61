import { haltEvents } from '../halt/events.ts'
import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import { resumeBar } from '../resumption/barred.ts'
import type { IncidentState } from '../state.ts'
import type { TimeName } from '../times.ts'
import { outOfOrder, timesOf } from '../times.ts'
import type { phaseCommands } from './commands.ts'
import { phaseEvents } from './events.ts'
import { nextPhase, phasesInOrder, preconditions } from './preconditions.ts'

const write = writerOf(phaseEvents)
const writeHalt = writerOf(haltEvents)

/** The time that is known once a phase is left: the halt takes effect, the services are back. */
const fixedByLeaving: Readonly<Record<string, TimeName>> = { prepare: 'effective', resume: 'resumed' }

/** What is decided of the phase. Going back to before the services were back is a re-halt: its clock runs on. */
export const phaseDecide: Deciders<typeof phaseCommands> = {
  'phase.advance': (state, data, context) => {
    const next = nextPhase(state, context.playbook)
    if (!next) return refused('no-such-phase')
    const from = state.phase?.value ?? ''
    if (from === 'resume' && resumeBar(state, context.playbook)) return refused('resume-barred')
    const unmet = preconditions(state, context.playbook).filter((row) => !row.met)
    if (unmet.length > 0 && data.reason === '') {
      return refused('phase-preconditions', { unmet: unmet.map((row) => row.code).join(','), count: unmet.length })
    }
    const fixed = timeOfLeaving(state, from)
    const wrong = fixed && outOfOrder({ ...timesOf(state), [fixed]: context.happenedAt })
    if (wrong) return refused('times-out-of-order', { before: wrong[0], after: wrong[1] })
    const advanced = write('phase.advanced', {
      from,
      to: next.id,
      unmet: unmet.map((row) => row.code),
      reason: data.reason
    })
    if (!fixed) return decided(advanced)
    return decided(advanced, writeHalt('halt.retimed', { name: fixed, at: context.happenedAt, was: null, reason: '' }))
  },
  'phase.return': (state, data, context) => {
    const phases = phasesInOrder(context.playbook).map((phase) => phase.id as string)
    const from = state.phase?.value ?? ''
    if (!phases.includes(data.to) || phases.indexOf(data.to) >= phases.indexOf(from)) {
      return refused('no-such-phase')
    }
    if (data.reason === '') return refused('reason-missing')
    const returned = write('phase.returned', { from, to: data.to, reason: data.reason })
    const resumed = state.times.get('resumed')?.value
    if (resumed === undefined || phases.indexOf(data.to) > phases.indexOf('resume')) return decided(returned)
    return decided(
      returned,
      writeHalt('halt.retimed', { name: 'resumed', at: null, was: resumed, reason: data.reason })
    )
  }
}

/** The time that leaving a phase fixes, unless it is known already. */
function timeOfLeaving(state: IncidentState, phase: string): TimeName | undefined {
  const name = fixedByLeaving[phase]
  return name && !state.times.has(name) ? name : undefined
}
