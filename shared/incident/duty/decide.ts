import type { NewEvent } from '../../event/envelope.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { samePerson } from '../person.ts'
import type { Refusal } from '../refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { dutyCommands } from './commands.ts'
import { dutyEvents } from './events.ts'
import type { DutyInForce } from './in-force.ts'
import { dutiesInForce } from './in-force.ts'

const write = writerOf(dutyEvents)

/** What is decided of the duties. A list is decided as a whole: the first refusal refuses all of it. */
export const dutyDecide: Deciders<typeof dutyCommands> = {
  'duty.check': (state, data, context) => {
    const together = new Set(data.duties)
    return each(state, data.duties, context, (entry, entries) =>
      check({ ...entry, waits: entry.waits.filter((id) => !completes(together, entries.get(id))) }, context)
    )
  },
  'duty.uncheck': (state, data, context) =>
    each(state, data.duties, context, (entry) => {
      const was = entry.progress?.status
      const touched = entry.closed || was === 'waiting' || was === 'started' || (entry.progress?.rounds.length ?? 0) > 0
      if (!was || !touched) return refusal('nothing-to-reopen', entry)
      if (data.reason === '') return refusal('reason-missing', entry)
      return write('duty.unchecked', { duty: entry.duty.id, was, reason: data.reason })
    }),
  'duty.start': (state, data, context) =>
    each(state, data.duties, context, (entry) => {
      if (entry.closed) return refusal('already-done', entry)
      if (entry.progress?.status === 'started') return refusal('already-so', entry)
      return waitingRefusal(entry) ?? write('duty.started', { duty: entry.duty.id })
    }),
  'duty.skip': (state, data, context) =>
    each(state, data.duties, context, (entry) =>
      setAside(entry, data.reason, () =>
        write('duty.skipped', { duty: entry.duty.id, dueAt: entry.dueAt, reason: data.reason })
      )
    ),
  'duty.exclude': (state, data, context) =>
    each(state, data.duties, context, (entry) =>
      setAside(entry, data.reason, () =>
        write('duty.excluded', { duty: entry.duty.id, dueAt: entry.dueAt, reason: data.reason })
      )
    ),
  'duty.assign': (state, data, context) => {
    const stranger = data.assignees.find((one) => one.kind === 'role' && !context.playbook.roles.has(one.name))
    if (stranger) return refused('no-such-role', { role: stranger.name })
    return each(state, data.duties, context, (entry) =>
      write('duty.assigned', { duty: entry.duty.id, assignees: data.assignees })
    )
  },
  'duty.note': (state, data, context) => each(state, [data.duty], context, () => write('duty.noted', data)),
  'duty.attach': (state, data, context) => each(state, [data.duty], context, () => write('duty.attached', data)),
  'duty.add': (state, data, context) => {
    const { departments, roles } = context.playbook
    if (!departments.has(data.department)) return refused('no-such-role', { role: data.department })
    if (data.ownerRole !== '' && !roles.has(data.ownerRole)) return refused('no-such-role', { role: data.ownerRole })
    const phase = context.playbook.phases.get(state.phase?.value ?? '')
    if (!phase) return refused('no-such-phase')
    return decided(write('duty.added', { ...data, duty: `+${context.newId()}`, phase: phase.id }))
  }
}

type Outcome = NewEvent | Refusal

/** Decides one duty after another; the duty's id goes into the refusal, so that a person reads which. */
function each(
  state: IncidentState,
  ids: readonly string[],
  context: Context,
  decideOne: (entry: DutyInForce, entries: ReadonlyMap<string, DutyInForce>) => Outcome
): Decision {
  const entries = new Map(dutiesInForce(state, context.playbook).map((entry) => [entry.duty.id, entry]))
  const events: NewEvent[] = []
  for (const id of new Set(ids)) {
    const entry = entries.get(id)
    if (!entry) return refused('no-such-duty', { duty: id })
    const outcome = decideOne(entry, entries)
    if ('code' in outcome) return { ok: false, refusal: outcome }
    events.push(outcome)
  }
  return { ok: true, events }
}

/** A tick; on a duty that waits for its second signature, the second person's tick signs it. */
function check(entry: DutyInForce, context: Context): Outcome {
  const { duty, progress, dueAt } = entry
  const repeats = duty.repeatEveryMinutes !== null
  if (entry.closed) return refusal('already-done', entry)
  if (progress?.status === 'waiting') {
    const first = progress.rounds.at(-1)?.by.person ?? ''
    if (samePerson(first, context.actor.person)) return refusal('same-person', entry, { person: first })
    return write('duty.countersigned', { duty: duty.id, repeats })
  }
  return waitingRefusal(entry) ?? write('duty.checked', { duty: duty.id, dueAt, repeats, needsSecond: duty.twoPerson })
}

/** Whether a duty that is ticked in the same command will be done by it: not where a second signature is to come. */
function completes(together: ReadonlySet<string>, entry: DutyInForce | undefined): boolean {
  if (!entry || !together.has(entry.duty.id)) return false
  return !entry.duty.twoPerson || entry.progress?.status === 'waiting'
}

function setAside(entry: DutyInForce, reason: string, event: () => NewEvent): Outcome {
  if (entry.closed) return refusal('already-done', entry)
  if (reason === '') return refusal('reason-missing', entry)
  return event()
}

function waitingRefusal(entry: DutyInForce): Refusal | undefined {
  return entry.waits.length > 0 ? refusal('waits-for', entry, { waits: entry.waits.join(', ') }) : undefined
}

function refusal(code: Refusal['code'], entry: DutyInForce, params: Refusal['params'] = {}): Refusal {
  return { code, params: { ...params, duty: entry.duty.id } }
}
