import type { Summary } from '../bridge/shapes.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { foldText, holdsWords, searchWords } from './search-text.ts'

/** The playbooks that incidents run on, by hash. One that is not read yet is missing. */
export type Playbooks = ReadonlyMap<string, PlaybookIndex>

/** The incidents of the home screen in the order in which they are shown. */
export type IncidentList = {
  readonly open: readonly Summary[]
  readonly closed: readonly Summary[]
  /** Real cases that were opened. */
  readonly cases: readonly Summary[]
}

/**
 * The incidents that a search finds. Open ones: live before drills, the gravest first, then the most late duties, then the
 * newest. Closed ones: the last closed first. Real cases apart from both, the latest first.
 */
export function listIncidents(summaries: readonly Summary[], playbooks: Playbooks, search: string): IncidentList {
  const words = searchWords(search)
  const found = summaries.filter(
    (one) => words.length === 0 || holdsWords(textOf(one, playbooks.get(one.playbook)), words)
  )
  const rank = (one: Summary) =>
    playbooks.get(one.playbook)?.severities.get(one.severity)?.rank ?? Number.MAX_SAFE_INTEGER
  const ours = found.filter((one) => one.reference === null)
  return {
    open: ours
      .filter((one) => one.closedAt === null)
      .sort(
        (a, b) =>
          Number(a.drill) - Number(b.drill) ||
          rank(a) - rank(b) ||
          b.duties.late - a.duties.late ||
          b.declaredAt - a.declaredAt
      ),
    closed: ours.filter((one) => one.closedAt !== null).sort((a, b) => closedOn(b) - closedOn(a)),
    cases: found.filter((one) => one.reference !== null).sort((a, b) => b.declaredAt - a.declaredAt)
  }
}

/** When an incident was closed, by the wall (ms); 0 where it is open. */
export function closedOn({ closedAt, exercise }: Pick<Summary, 'closedAt' | 'exercise'>): number {
  return exercise?.closedOn ?? closedAt ?? 0
}

/** The present moment of an incident (ms) where the wall shows `wall` (ms): in a drill that of its own clock. */
export function nowIn({ exercise }: Pick<Summary, 'exercise'>, wall: number): number {
  if (!exercise) return wall
  const { span } = exercise
  return span.drill + Math.max(0, wall - span.wall) * span.rate
}

/** How long (ms) an incident has run: since it took effect, before that since it was declared; it stops with the services back or its end. */
export type Running = { readonly since: 'effective' | 'declared'; readonly elapsed: number; readonly stopped: boolean }

/** How long an incident has run at a moment (ms). */
export function runningOf(
  one: Pick<Summary, 'effectiveAt' | 'declaredAt' | 'resumedAt' | 'closedAt'>,
  now: number
): Running {
  const from = one.effectiveAt ?? one.declaredAt
  const until = one.resumedAt ?? one.closedAt
  return {
    since: one.effectiveAt === null ? 'declared' : 'effective',
    elapsed: Math.max(0, (until ?? now) - from),
    stopped: until !== null
  }
}

function textOf(one: Summary, playbook: PlaybookIndex | undefined): string {
  const type = playbook?.types.get(one.type)?.name
  const phase = playbook?.phases.get(one.phase)?.name
  const severity = playbook?.severities.get(one.severity)?.name
  const words = [type, phase, severity].flatMap((name) => [name?.ja ?? '', name?.en ?? ''])
  const mode = one.drill ? ['訓練', 'drill'] : ['実運用', 'live']
  return foldText([one.title, one.type, one.severity, one.commander, ...words, ...mode].join('\n'))
}
