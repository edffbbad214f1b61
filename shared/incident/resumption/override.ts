import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import { stateFor } from '../service/cell.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'
import { blockersOf, keyOfBlocker } from './blockers.ts'
import { overridersOf } from './deciders.ts'
import { resumeEvents } from './events.ts'
import { closednessOf, isSettled, ladderOf, stageById } from './ladder.ts'
import type { Override, OverrideScope } from './resumption.ts'

const write = writerOf(resumeEvents)

/** Asks to go on although something is not met. The request itself is on the record, and ER-18 starts from it. */
export function askOverride(
  state: IncidentState,
  { scope, reason }: { readonly scope: OverrideScope; readonly reason: string },
  context: Context
): Decision {
  const wrong = unfit(state, scope, context)
  if (wrong) return wrong
  if (reason === '') return refused('reason-missing')
  const role = overridingRole(state, context)
  if (role === undefined) return refused('not-an-overrider', { roles: overridersOf(context.playbook).join(',') })
  const covers = coveredBy(state, scope, context)
  if (covers.length === 0) return refused('nothing-to-override')
  const { round } = state.resumption
  return decided(write('resume.asked', { override: context.newId(), scope, covers, role, reason, round }))
}

/** The second person's signature. */
export function signOverride(
  state: IncidentState,
  data: { readonly override: string; readonly reason: string },
  context: Context
): Decision {
  return onOpen(state, data.override, (found) => {
    if (isPerson(context.actor, found.asked.by.person)) {
      return refused('another-person-needed', { person: found.asked.by.person })
    }
    const role = overridingRole(state, context)
    if (role === undefined) return refused('not-an-overrider', { roles: overridersOf(context.playbook).join(',') })
    return decided(write('resume.overridden', { ...data, role }))
  })
}

/** Takes the request back, by anybody: it only keeps things closed. */
export function dropOverride(
  state: IncidentState,
  data: { readonly override: string; readonly reason: string }
): Decision {
  return onOpen(state, data.override, () =>
    data.reason === '' ? refused('reason-missing') : decided(write('resume.dropped', data))
  )
}

function onOpen(state: IncidentState, id: string, then: (override: Override) => Decision): Decision {
  const found = state.resumption.overrides.get(id)
  if (!found) return refused('no-such-override')
  return isSettled(found, state.resumption.round) ? refused('override-settled') : then(found)
}

/** The role for which somebody overrides; where the playbook names none, anybody's own. */
function overridingRole(state: IncidentState, { actor, playbook }: Context): string | undefined {
  const named = overridersOf(playbook)
  if (named.length === 0) return actor.role
  const own = speaksFor(actor, state, playbook)
  return named.find((role) => own.has(role))
}

function unfit(state: IncidentState, scope: OverrideScope, { playbook }: Context): Decision | undefined {
  if (scope.kind === 'step') {
    if (!ladderOf(state, playbook)) return refused('no-ladder')
    return stageById(state, playbook, scope.stage) ? undefined : refused('no-such-stage', { stage: scope.stage })
  }
  const unknown = scope.cells.find((cell) => !playbook.services.has(cell.service))
  if (unknown) return refused('no-such-service', { service: unknown.service })
  return playbook.serviceStates.has(scope.state) ? undefined : refused('no-such-state', { state: scope.state })
}

/** What it passes over: what stands against the step now, or that cells open without the ladder. */
function coveredBy(state: IncidentState, scope: OverrideScope, { playbook, happenedAt }: Context): string[] {
  if (scope.kind === 'cells') {
    const opens = scope.cells.some(
      ({ service, asset }) =>
        closednessOf(playbook, stateFor(state, service, asset)) > closednessOf(playbook, scope.state)
    )
    return opens ? ['ladder'] : []
  }
  const stage = stageById(state, playbook, scope.stage)
  return stage ? blockersOf(state, playbook, stage, happenedAt).map(keyOfBlocker) : []
}
