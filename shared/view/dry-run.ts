import { ENGINE } from '../incident/engine.ts'
import { decide } from '../incident/decide.ts'
import { fold } from '../incident/fold.ts'
import { emptyIncident } from '../incident/state.ts'
import type { Link } from '../people/chain.ts'
import { chainOf, headOf } from '../people/chain.ts'
import type { People } from '../people/contact.ts'
import { daysUnverified, isAtWork } from '../people/presence.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { ackTimeout } from '../watch/sources/runs.ts'
import { stamped } from '../watch/step.ts'
import type { Watched } from '../watch/engine.ts'
import { ahead } from './ahead.ts'

const MINUTE = 60_000
/** How long (ms) one call takes where one caller makes several. */
const CALL_MS = 2 * MINUTE

/** What to declare in thought: `at` in ms since the epoch (the page reads it off a clock of its zone). */
export type DryRunCase = {
  readonly type: string
  readonly severity: string
  readonly at: number
  readonly span: number
}

/** What is doubtful about reaching somebody. */
export type Doubt =
  | 'nobody'
  | 'oneNumber'
  | 'noNumber'
  | 'absent'
  | 'outOfHours'
  | 'unverified'
  | 'emptyLevel'
  | 'absentLevel'
  | 'twice'

/** One row: somebody is called by the flow or the tree, a deputy where nobody acknowledged, or a rule tells somebody. */
export type DryRunRow = {
  readonly at: number
  /** Minutes after the declaration. */
  readonly minute: number
  readonly kind: 'call' | 'deputy' | 'escalation'
  /** The role that is sought; for an escalation each of those who are told. */
  readonly roles: readonly string[]
  readonly contact: string
  readonly rule: string
  readonly level: number
  readonly doubts: readonly Doubt[]
}

/**
 * Plays a playbook without an incident: minute by minute who would be called and who would be told, if nobody
 * acknowledged and nobody acted. Null where the playbook has no such type or severity.
 */
export function dryRun(playbook: PlaybookIndex, people: People, dry: DryRunCase): DryRunRow[] | null {
  const state = declaredIn(playbook, dry)
  if (!state) return null
  const watched: Watched = { state, playbook, people }
  return [...callRows(watched, dry), ...escalationRows(watched, dry)]
    .filter((row) => row.at <= dry.at + dry.span)
    .sort((a, b) => a.at - b.at)
}

function declaredIn(playbook: PlaybookIndex, { type, severity, at }: DryRunCase) {
  const commander = { person: '-', role: headOf('command', playbook.playbook) ?? '' }
  const data = {
    title: '',
    type,
    severity,
    drill: true,
    playbook: '',
    cause: { status: 'unknown', text: '' },
    commander,
    times: { effective: at },
    cells: []
  } as const
  const decision = decide(
    emptyIncident,
    { name: 'halt.declare', data: { ...data, cells: [] } },
    { now: at, happenedAt: at, actor: ENGINE, playbook, newId: () => 'dry-run' }
  )
  return decision.ok
    ? fold(
        emptyIncident,
        decision.events.map((event) => stamped(event, at))
      )
    : null
}

function callRows(watched: Watched, dry: DryRunCase): DryRunRow[] {
  const { playbook, people, state } = watched
  const when = callTimes(playbook, dry)
  return [...when].flatMap(([role, at]) => {
    const chain = chainOf(role, playbook.playbook, people, at)
    const timeout = ackTimeout(state, playbook, role)
    let waited = 0
    return chain.map((link, index) => {
      const rowAt = at + waited
      if (!link.absent) waited += timeout
      return row(
        dry,
        rowAt,
        index === 0 ? 'call' : 'deputy',
        [link.slot.role],
        link.contact?.id ?? '',
        doubtsOf(link, rowAt, playbook)
      )
    })
  })
}

/** When each role is first called: by the flow at its time, else by the tree, each caller ringing one after the other. */
function callTimes({ playbook }: PlaybookIndex, { type, at }: DryRunCase): Map<string, number> {
  const times = new Map<string, number>([[playbook.contactTree.root, at]])
  let edge = [playbook.contactTree.root]
  while (edge.length > 0) {
    edge = edge.flatMap((caller) => {
      const called = playbook.contactTree.nodes.find((node) => node.role === caller)?.calls ?? []
      const start = times.get(caller) ?? at
      return called.filter((role, index) => {
        if (times.has(role)) return false
        times.set(role, start + (index + 1) * CALL_MS)
        return true
      })
    })
  }
  for (const step of playbook.contactFlows.find((flow) => flow.type === type)?.steps ?? []) {
    if (step.due.anchor === 'halt') times.set(step.to, at + step.due.offsetMinutes * MINUTE)
  }
  times.delete(playbook.contactTree.root)
  return times
}

function escalationRows(watched: Watched, dry: DryRunCase): DryRunRow[] {
  const levels = new Map<string, Set<number>>()
  return ahead(watched, dry.at, dry.span).rows.flatMap((one) => {
    if (one.kind !== 'raise') return []
    const doubts: Doubt[] = one.skipped === 'empty' ? ['emptyLevel'] : one.skipped === 'absent' ? ['absentLevel'] : []
    for (const role of one.targets) {
      const key = `${one.escalation}/${role}`
      const seen = levels.get(key) ?? new Set()
      if (seen.size > 0 && !seen.has(one.level) && !doubts.includes('twice')) doubts.push('twice')
      levels.set(key, seen.add(one.level))
    }
    return [{ ...row(dry, one.at, 'escalation', one.targets, '', doubts), rule: one.rule, level: one.level }]
  })
}

function row(
  dry: DryRunCase,
  at: number,
  kind: DryRunRow['kind'],
  roles: readonly string[],
  contact: string,
  doubts: readonly Doubt[]
): DryRunRow {
  return { at, minute: Math.floor((at - dry.at) / MINUTE), kind, roles, contact, rule: '', level: 0, doubts }
}

function doubtsOf({ contact, absent }: Link, at: number, { playbook }: PlaybookIndex): Doubt[] {
  if (!contact) return ['nobody']
  const days = daysUnverified(contact, at)
  const doubts: (Doubt | false)[] = [
    contact.phones.length === 0 && 'noNumber',
    contact.phones.length === 1 && 'oneNumber',
    absent && contact.phones.length > 0 && 'absent',
    !isAtWork(contact, at) && 'outOfHours',
    (days === null || days > playbook.contactTree.unverifiedAfterDays) && 'unverified'
  ]
  return doubts.filter((doubt) => doubt !== false)
}
