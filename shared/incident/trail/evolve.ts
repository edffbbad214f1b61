import type { Past } from '../../drill/past.ts'
import type { Envelope } from '../../event/envelope.ts'
import { eventKey } from '../../event/envelope.ts'
import { isEngine } from '../engine.ts'
import type { haltEvents } from '../halt/events.ts'
import type { EventTable, Evolvers, Fact } from '../noun.ts'
import type { phaseEvents } from '../phase/events.ts'
import type { resumeEvents } from '../resumption/events.ts'
import { standingSteps } from '../resumption/ladder.ts'
import { cellKey, NORMAL, stateFor } from '../service/cell.ts'
import type { serviceEvents } from '../service/events.ts'
import { isAnonymous } from '../debrief/debrief.ts'
import type { Draft } from '../state.ts'

type Read = typeof haltEvents & typeof phaseEvents & typeof serviceEvents & typeof resumeEvents
type Looked =
  | 'halt.declared'
  | 'halt.regraded'
  | 'service.changed'
  | 'phase.advanced'
  | 'phase.returned'
  | 'resume.backed'

/**
 * What the rules look back at, read from other nouns' events before those apply them: the state shows what is, the trail
 * what it was before.
 */
export const trailEvolve: Pick<Evolvers<Read & EventTable>, Looked> = {
  'halt.declared': (draft, fact) => {
    for (const { service, asset, state } of fact.data.cells) {
      if (state !== NORMAL) hit(draft, fact, service, asset, true)
    }
  },
  'halt.regraded': (draft, fact) => {
    const from = draft.severity?.value ?? ''
    const to = fact.data.severity
    if (from === to) return
    remember(draft, fact, 'severities', [to])
    draft.regrades.set(eventKey(fact), { from, to, at: fact.happenedAt, enteredAt: fact.enteredAt })
  },
  'service.changed': (draft, fact) => {
    const { cells, state } = fact.data
    remember(
      draft,
      fact,
      'cells',
      cells.map(({ service, asset }) => ({ service, asset, state }))
    )
    for (const { service, asset } of cells) {
      const before = stateFor(draft, service, asset)
      if (before === NORMAL && state !== NORMAL) hit(draft, fact, service, asset, false)
      if (before !== 'halted' && state === 'halted') haltedAgain(draft, fact)
    }
  },
  'phase.advanced': (draft, fact) => remember(draft, fact, 'phases', [fact.data.to]),
  'phase.returned': (draft, fact) => {
    remember(draft, fact, 'phases', [fact.data.to])
    if (['after', 'improve'].includes(fact.data.from)) haltedAgain(draft, fact)
  },
  'resume.backed': (draft, fact) => haltedAgain(draft, fact)
}

/** Every event shows that its actor was at it, but for a word that was to leave no name. */
export function sawActor(draft: Draft, event: Envelope): void {
  if (isAnonymous(event.actor)) return
  const { person } = event.actor
  if ((draft.seen.get(person) ?? 0) < event.enteredAt) draft.seen.set(person, event.enteredAt)
}

/** What people did to the halt of a drill, kept beside what it is now. What the engine did is no deed of the room. */
function remember<K extends keyof Past>(
  draft: Draft,
  fact: Fact<unknown>,
  what: K,
  values: readonly Past[K][number]['value'][]
): void {
  const { exercise } = draft
  if (!exercise || isEngine(fact.actor)) return
  const more = values.map((value) => ({ value, at: fact.happenedAt }))
  draft.exercise = { ...exercise, past: { ...exercise.past, [what]: [...exercise.past[what], ...more] } }
}

function hit(draft: Draft, fact: Fact<unknown>, service: string, asset: string, declared: boolean): void {
  const key = cellKey(service, asset)
  if (draft.hits.has(key)) return
  const { happenedAt: at, enteredAt } = fact
  draft.hits.set(key, { service, asset, at, enteredAt, declared, entry: eventKey(fact) })
}

/**
 * The first halt after each resumption: after the services were back or, while they come back, after the last step up. What
 * closes along with a step back is that same halt.
 */
function haltedAgain(draft: Draft, fact: Fact<unknown>): void {
  const resumedAt = draft.times.get('resumed')?.value ?? lastStepAt(draft)
  if (resumedAt === undefined || fact.happenedAt < resumedAt || draft.rehalts.has(String(resumedAt))) return
  const { happenedAt: at, enteredAt } = fact
  if ([...draft.rehalts.values()].some((one) => one.at === at && one.enteredAt === enteredAt)) return
  draft.rehalts.set(String(resumedAt), { resumedAt, at, enteredAt })
}

function lastStepAt(draft: Draft): number | undefined {
  const times = standingSteps(draft).map((step) => step.at)
  return times.length > 0 ? Math.max(...times) : undefined
}
