import type { CommandData } from '../commands.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { resumeEvents } from './events.ts'
import type { GateStanding } from './gates.ts'
import { gatesFor, mayBeNotNeeded } from './gates.ts'

const write = writerOf(resumeEvents)

/**
 * What a person says of gates, all of them or none. Nobody says that a gate is met while the console knows that it is not;
 * and a word rests on something: a duty that is done, what the console knows, or evidence in words.
 */
export function sayOfGates(state: IncidentState, data: CommandData<'resume.meet'>, context: Context): Decision {
  const standing = gatesFor(state, context.playbook, '', context.happenedAt)
  const gates: string[] = []
  for (const id of new Set(data.gates)) {
    const found = standing.find(({ gate }) => gate.id === id)
    if (!found) return refused('no-such-gate', { gate: id })
    const wrong = unfit(found, data)
    if (wrong) return wrong
    if (!(found.word?.value === data.verdict && isAgain(found, context.actor))) gates.push(id)
  }
  if (gates.length === 0) return refused('already-so')
  return decided(write('resume.met', { ...data, gates, round: state.resumption.round }))
}

function unfit(found: GateStanding, data: CommandData<'resume.meet'>): Decision | undefined {
  const { gate, state, duties, lacks } = found
  if (gate.proof === 'goNoGo') return refused('gate-by-decision', { gate: gate.id })
  switch (data.verdict) {
    case 'notMet':
      return data.evidence === '' ? refused('reason-missing', { gate: gate.id }) : undefined
    case 'notNeeded':
      if (!mayBeNotNeeded(gate)) return refused('gate-always-needed', { gate: gate.id })
      return data.evidence === '' ? refused('reason-missing', { gate: gate.id }) : undefined
    case 'met': {
      const [lack] = lacks
      if (lack) return refused('gate-proof-missing', { ...lack.params, gate: gate.id, lack: lack.code })
      const rests = gate.proof !== undefined || duties.some(({ closed }) => closed) || data.evidence !== ''
      return rests || state === 'half' ? undefined : refused('evidence-needed', { gate: gate.id })
    }
  }
}

/** Saying the same again adds nothing, but for the second person of two. Of several gates only the others are said. */
function isAgain({ state, word }: GateStanding, actor: Context['actor']): boolean {
  if (state === 'lapsed') return false
  return state !== 'half' || isPerson(actor, word?.by.person)
}
