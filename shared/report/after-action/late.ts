import type { DutyInForce } from '../../incident/duty/in-force.ts'
import { dutiesInForce } from '../../incident/duty/in-force.ts'
import { levelOf } from '../../incident/escalation/escalation.ts'
import { slipsIn } from '../../incident/eta/slips.ts'
import { deadlineRows } from '../../view/deadlines.ts'
import type { Section } from '../document/document.ts'
import { tableOr } from '../document/document.ts'
import { updatesIn } from '../metrics/updates.ts'
import type { Making } from './making.ts'

/** What a delay is about. */
export type LateKind = 'critical' | 'report' | 'update' | 'duty' | 'outlook'

/** Something that was late. Times in ms: `doneAt` null where it is not done, `lateMs` null where nobody can count it. */
export type LateItem = {
  readonly kind: LateKind
  readonly what: string
  readonly dueAt: number | null
  readonly done: string
  readonly lateMs: number | null
  /** As the log says; empty where it does not. */
  readonly why: string
}

const MINUTE = 60_000
const order: readonly LateKind[] = ['critical', 'report', 'update', 'outlook', 'duty']

/** Everything that was late until the end of the incident or the making of the report, what weighs most first. */
export function lateItems(of: Making): LateItem[] {
  const items = [...lateDuties(of), ...lateReports(of), ...lateUpdates(of), ...slips(of)]
  return items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.dueAt ?? 0) - (b.dueAt ?? 0))
}

/** What was late, by how much and why. */
export function lateSection(of: Making): Section {
  const { words, time, span } = of
  const rows = lateItems(of).map(({ kind, what, dueAt, done, lateMs, why }) => [
    words.lateKinds[kind],
    what,
    dueAt === null ? '—' : time(dueAt),
    done,
    lateMs === null ? words.noEnd : span(lateMs),
    why === '' ? words.notRecorded : why
  ])
  return { id: 'late', title: words.sections.late, parts: [tableOr(words.nothing.late, words.lateColumns, rows)] }
}

function lateDuties(of: Making): LateItem[] {
  return dutiesInForce(of.state, of.playbook).flatMap((entry) => lateRounds(entry, of))
}

/** Each round of a duty that was signed late, and the duty itself where it is still owed or was skipped after its time. */
function lateRounds({ duty, progress, dueAt, closed }: DutyInForce, of: Making): LateItem[] {
  if (progress?.status === 'excluded') return []
  const { words, time, basis, names } = of
  const item = {
    kind: duty.critical ? ('critical' as const) : ('duty' as const),
    what: `${duty.id} ${names.duty(duty.id)}`,
    why: [progress?.reason ?? '', escalationOf(duty.id, of)].filter((one) => one !== '').join(words.between)
  }
  const rounds = (progress?.rounds ?? []).flatMap((round): LateItem[] => {
    const { at } = duty.twoPerson && round.second ? round.second : round
    if (round.dueAt === null || at <= round.dueAt) return []
    return [{ ...item, dueAt: round.dueAt, done: time(at), lateMs: at - round.dueAt }]
  })
  if (progress?.status === 'skipped' && progress.dueAt !== null) {
    const { at } = progress.changed
    if (at <= progress.dueAt) return rounds
    return [
      ...rounds,
      { ...item, dueAt: progress.dueAt, done: `${words.skipped} ${time(at)}`, lateMs: at - progress.dueAt }
    ]
  }
  if (closed || dueAt === null || dueAt >= basis.until) return rounds
  return [...rounds, { ...item, dueAt, done: words.stillOpen, lateMs: basis.until - dueAt }]
}

/** How far a duty's lateness went up. */
function escalationOf(duty: string, { state, words }: Making): string {
  const about = [...state.escalations.values()].filter(
    ({ subject }) => subject === duty || subject.startsWith(`${duty}@`)
  )
  const highest = about.toSorted((a, b) => levelOf(b) - levelOf(a))[0]
  return highest ? words.escalated(highest.rule, levelOf(highest)) : ''
}

function lateReports({ state, playbook, basis, names, words, time }: Making): LateItem[] {
  return deadlineRows(state, playbook, basis.until).flatMap(({ id, part, clock, due, sent, sentLate }): LateItem[] => {
    if (due === null || (clock !== 'late' && sentLate === null)) return []
    const report = `${id} ${names.deadline(id)}`
    const what = part === 'followUp' ? words.reportPart(report) : report
    const lateMs = sentLate ?? basis.until - due.at
    return [{ kind: 'report', what, dueAt: due.at, done: sent ? time(sent.at) : words.stillOpen, lateMs, why: '' }]
  })
}

/** An update that came late, with when something newer was out; one that never came is still owed at the end. */
function lateUpdates({ basis, words, time }: Making): LateItem[] {
  return updatesIn(basis.sources, basis.until)
    .filter(({ onTime }) => !onTime)
    .map(({ at }) => {
      const next = basis.sources.posts.find((post) => post.at > at)
      return {
        kind: 'update',
        what: words.nextWord,
        dueAt: at,
        done: next ? time(next.at) : words.stillOpen,
        lateMs: (next?.at ?? basis.until) - at,
        why: ''
      }
    })
}

function slips({ state, basis, words, time }: Making): LateItem[] {
  return slipsIn(basis.sources.estimates).map(({ at, to, minutes }) => ({
    kind: 'outlook',
    what: words.movedLater,
    dueAt: to === null ? null : to - minutes * MINUTE,
    done: to === null ? words.noEnd : time(to),
    lateMs: to === null ? null : minutes * MINUTE,
    why: [...state.etas.values()].find((eta) => eta.at === at)?.value.basis ?? ''
  }))
}
