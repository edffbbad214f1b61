import { assertNever } from '../../assert-never.ts'
import { headOf } from '../../people/chain.ts'
import { moments, reachedAt as runReachedAt } from '../../report/metrics/moments.ts'
import { planned } from './planned.ts'
import type { ContactTest } from '../../playbook/schema.ts'
import type { Target } from '../../playbook/schema/target.ts'
import type { RoleRun } from '../../watch/call-run.ts'
import { presentCommander } from '../../watch/sources/gather.ts'
import { treeRoles } from '../../watch/sources/runs.ts'
import type { ScoreBasis } from './basis.ts'
import type { Grade } from './grade.ts'

const MINUTE = 60_000

/** What a test of the call tree came to. Shares from 0 to 1 and spans in ms are null where there is nothing to measure. */
export type CallFigure =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | { readonly kind: 'span'; readonly ms: number | null }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'deputies'; readonly used: number; readonly answered: number }

/** One of the playbook's tests of the call tree (CT-1 to CT-8), with what it came to. */
export type CallScore = { readonly test: ContactTest; readonly figure: CallFigure; readonly grade: Grade }

/**
 * The tests of the call tree, from the calls of the drill. Where nobody was called every bar is missed, also the one that
 * asks for no wrong number: calls that were not made show nothing. A planned halt calls nobody, unless somebody does.
 */
export function callScores(basis: ScoreBasis): CallScore[] {
  const { tests } = basis.playbook.playbook.contactTree
  const asked = basis.state.calls.size > 0 || !planned(basis)
  return tests.map((test) => {
    const figure = figureOf(test.id, basis)
    return { test, figure, grade: asked ? gradeCall(figure, test.target, basis) : 'notAsked' }
  })
}

/** Whether a figure of the calls clears a bar. */
export function gradeCall(figure: CallFigure, target: Target, basis: ScoreBasis): Grade {
  if (target.kind === 'measureOnly') return 'notAsked'
  const isCleared = basis.state.calls.size > 0 && clears(figure, target)
  if (isCleared) return 'met'
  return basis.over ? 'missed' : 'open'
}

function clears(figure: CallFigure, target: Target): boolean {
  switch (figure.kind) {
    case 'share':
      return target.kind === 'atLeastPercent' && figure.whole > 0 && figure.part / figure.whole >= target.percent / 100
    case 'span':
      return target.kind === 'atMostMinutes' && figure.ms !== null && figure.ms <= target.minutes * MINUTE
    case 'count':
      return target.kind === 'exactly' && figure.count === target.count
    case 'deputies':
      return false
    default:
      return assertNever(figure)
  }
}

/** What one test measures; undefined ids of a playbook that has more tests than we know are measured as nothing. */
export function figureOf(id: string, basis: ScoreBasis): CallFigure {
  const measure = measures[id]
  return measure ? measure(basis) : { kind: 'share', part: 0, whole: 0 }
}

const measures: Readonly<Record<string, (basis: ScoreBasis) => CallFigure>> = {
  'CT-1': (basis) => reachedOf(heads(basis), basis, Number.POSITIVE_INFINITY),
  'CT-2': (basis) => reachedOf(treeRoles(basis.playbook), basis, limitOf('CT-2', basis)),
  'CT-3': relayed,
  'CT-4': (basis) => ({ kind: 'span', ms: sinceFirstCall(basis, moments.firstAckAt(basis)) }),
  'CT-5': (basis) => ({ kind: 'span', ms: sinceFirstCall(basis, allReachedAt(heads(basis), basis)) }),
  'CT-6': deputies,
  'CT-7': ({ state }) => ({
    kind: 'count',
    count: [...state.calls.values()].filter(({ outcome }) => outcome === 'wrongNumber').length
  }),
  'CT-8': branches
}

function heads({ playbook }: ScoreBasis): string[] {
  return [...new Set(playbook.playbook.departments.flatMap(({ id }) => headOf(id, playbook.playbook) ?? []))]
}

function limitOf(id: string, basis: ScoreBasis): number {
  const target = basis.playbook.playbook.contactTree.tests.find((test) => test.id === id)?.target
  const minutes = target?.kind === 'atLeastPercent' ? target.withinMinutes : null
  const first = moments.firstCallAt(basis)
  return minutes === null || first === null ? Number.POSITIVE_INFINITY : first + minutes * MINUTE
}

function reachedOf(roles: readonly string[], basis: ScoreBasis, limit: number): CallFigure {
  const reached = roles.filter((role) => {
    const at = reachedAt(role, basis)
    return at !== null && at <= limit
  })
  return { kind: 'share', part: reached.length, whole: roles.length }
}

/** When a role was reached: its head repeated and accepted, somebody acts for it, or it sits at the desk itself. */
function reachedAt(role: string, { state, sources }: ScoreBasis): number | null {
  const present = presentCommander(state)
  if (present?.role === role) return present.since
  return runReachedAt(sources.runs.find((one) => one.role === role))
}

function allReachedAt(roles: readonly string[], basis: ScoreBasis): number | null {
  const times = roles.map((role) => reachedAt(role, basis))
  const known = times.filter((at) => at !== null)
  return known.length === times.length && known.length > 0 ? Math.max(...known) : null
}

/** Of those who answered: how many repeated the message correctly, which is what `confirmed` means. */
function relayed({ state }: ScoreBasis): CallFigure {
  const spoke = [...state.calls.values()].filter(({ outcome }) => outcome === 'confirmed' || outcome === 'reached')
  return { kind: 'share', part: spoke.filter(({ outcome }) => outcome === 'confirmed').length, whole: spoke.length }
}

function deputies({ sources }: ScoreBasis): CallFigure {
  const used = sources.runs.filter((run) => deputyTried(run))
  const answered = used.filter(({ confirmed, role }) => confirmed !== undefined && confirmed.slot.role !== role)
  return { kind: 'deputies', used: used.length, answered: answered.length }
}

function deputyTried({ calls, role }: RoleRun): boolean {
  return calls.some(({ slot }) => slot.role !== role)
}

/** A branch is closed when everybody whom its role calls was reached, or another role took the branch over. */
function branches(basis: ScoreBasis): CallFigure {
  const { root, nodes } = basis.playbook.playbook.contactTree
  const own = nodes.filter(({ role, calls }) => role !== root && calls.length > 0)
  const closed = own.filter(({ calls }) => calls.every((role) => reachedAt(role, basis) !== null))
  return { kind: 'share', part: closed.length, whole: own.length }
}

function sinceFirstCall(basis: ScoreBasis, at: number | null): number | null {
  const first = moments.firstCallAt(basis)
  return first === null || at === null ? null : Math.max(0, at - first)
}
