import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { signalCommands } from './commands.ts'
import { signalEvents } from './events.ts'
import type { SignalFact } from './signal.ts'

const write = writerOf(signalEvents)

/** What is decided of reported facts. */
export const signalDecide: Deciders<typeof signalCommands> = {
  'signal.report': (state, { fact }, context) =>
    unfit(state, fact, context) ?? decided(write('signal.reported', { signal: idOf(fact, context), fact })),
  'signal.withdraw': (state, data) => {
    const signal = state.signals.get(data.signal)
    if (!signal) return refused('no-such-signal')
    if (signal.withdrawn) return refused('already-so')
    return data.reason === '' ? refused('reason-missing') : decided(write('signal.withdrawn', data))
  }
}

/** A clock is started once, whoever starts it; everything else may be reported again. */
function idOf(fact: SignalFact, context: Context): string {
  return fact.kind === 'clockStart' ? `clock:${fact.deadline}` : context.newId()
}

function unfit(state: IncidentState, fact: SignalFact, { playbook }: Context): Decision | undefined {
  switch (fact.kind) {
    case 'clockStart':
    case 'reportFiled': {
      const known = playbook.playbook.regulatorDeadlines.some((deadline) => deadline.id === fact.deadline)
      if (!known) return refused('no-such-deadline', { deadline: fact.deadline })
      return fact.kind === 'clockStart' && standing(state, `clock:${fact.deadline}`) ? refused('already-so') : undefined
    }
    case 'assetCheck': {
      const known = playbook.playbook.assetChecks.some((check) => check.id === fact.check)
      return known ? undefined : refused('no-such-check', { check: fact.check })
    }
    case 'vendorAnswer':
      return reported(state, (one) => one.kind === 'vendorCase' && one.vendor === fact.vendor)
        ? undefined
        : refused('no-such-case', { vendor: fact.vendor })
    case 'actionDone':
      return reported(state, (one) => one.kind === 'actionPlan' && one.action === fact.action)
        ? undefined
        : refused('no-such-action', { action: fact.action })
    default:
      return undefined
  }
}

function standing(state: IncidentState, id: string): boolean {
  const signal = state.signals.get(id)
  return signal !== undefined && signal.withdrawn === undefined
}

function reported(state: IncidentState, isIt: (fact: SignalFact) => boolean): boolean {
  return [...state.signals.values()].some((signal) => !signal.withdrawn && isIt(signal.value))
}
