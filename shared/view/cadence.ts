import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { EscalationRule } from '../playbook/schema.ts'
import { rulesFor } from '../watch/policy.ts'
import { standingPromise, updateModeAt } from '../watch/promise.ts'
import { gatherForNotices } from '../watch/sources/gather.ts'
import type { NoticeSources } from '../watch/sources.ts'
import type { Subject } from '../watch/triggers/subject.ts'
import { minutesAfter } from '../watch/triggers/subject.ts'
import type { NoticeTriggerName } from '../watch/triggers/triggers.ts'
import { isAboutNotices, noticeSubjectsOf } from '../watch/triggers/triggers.ts'

/**
 * What customers are to hear by a time: the first notice, a notice on every channel, the next word, that recovery comes
 * later, a word on a rumour, the end of a maintenance.
 */
export const cadenceKinds = ['first', 'channels', 'update', 'eta', 'rumour', 'planned'] as const
export type CadenceKind = (typeof cadenceKinds)[number]

/** A clock that runs or has run out. `dueAt` in ms. */
export type CadenceClock = {
  readonly kind: CadenceKind
  /** The escalation rule that watches it; empty where none does for this type and severity. */
  readonly rule: string
  readonly dueAt: number
  /** The channels that still carry nothing. */
  readonly missing: readonly string[]
}

/** A target of the severity that was met, in time or not. Times in ms. */
export type CadenceGoal = { readonly dueAt: number; readonly metAt: number }

/** What one channel carries: when the first and the last full notice went out on it, and the last of any kind (ms). */
export type CadenceChannel = {
  readonly channel: string
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly holdingAt: number | null
}

/** How often a word is asked for, in minutes, and how often once the halt has lasted long (`longFrom` in ms). */
export type CadencePace = {
  readonly every: number
  readonly longFrom: number | null
  readonly longEvery: number | null
}

/** How customers are being kept informed, against the severity's targets and what the texts promised. */
export type Cadence = {
  /** Soonest first. */
  readonly clocks: readonly CadenceClock[]
  readonly first: CadenceGoal | null
  readonly all: CadenceGoal | null
  readonly channels: readonly CadenceChannel[]
  readonly pace: CadencePace | null
}

const kindOf: Readonly<Record<NoticeTriggerName, CadenceKind>> = {
  noticeFirstOverdue: 'first',
  noticeChannelsIncomplete: 'channels',
  updateOverdue: 'update',
  etaSlipped: 'eta',
  rumourBeforeNotice: 'rumour',
  maintenanceOverrun: 'planned'
}

/**
 * How customers are being kept informed. The clocks are what the escalation rules about notices look at before they fall
 * due, so that a clock and its rule never say two things.
 */
export function cadenceOf(state: IncidentState, playbook: PlaybookIndex): Cadence {
  const sources = gatherForNotices(state, playbook)
  const channels = channelsIn(sources)
  const pace = state.closed ? null : paceIn(sources)
  return { clocks: clocksIn(state, sources), channels, pace, ...goalsIn(sources, channels) }
}

function clocksIn(state: IncidentState, sources: NoticeSources): CadenceClock[] {
  if (state.closed) return []
  const ofRules = rulesFor(state, sources.playbook).flatMap((rule) => {
    if (!isAboutNotices(rule.trigger)) return []
    const kind = kindOf[rule.trigger]
    return noticeSubjectsOf(rule, sources).map((subject) => clockOf(kind, rule, subject))
  })
  const promise = standingPromise(sources)
  const isWatched = ofRules.some(({ kind }) => kind === 'update')
  const unwatched = promise && !isWatched ? [{ kind: 'update' as const, rule: '', dueAt: promise.at, missing: [] }] : []
  return soonestOfEach([...ofRules, ...unwatched])
}

function clockOf(kind: CadenceKind, rule: EscalationRule, subject: Subject): CadenceClock {
  const { missing } = subject.about
  return {
    kind,
    rule: rule.id,
    dueAt: dueAtOf(kind, subject),
    missing: typeof missing === 'string' ? missing.split(', ') : []
  }
}

/** When customers are to have heard: the promise itself and not the grace after it, the time to act, the word before the end. */
function dueAtOf(kind: CadenceKind, { since, moments, actBy }: Subject): number {
  const [first, second] = moments
  switch (kind) {
    case 'update':
      return since
    case 'planned':
      return second?.at ?? since
    case 'eta':
    case 'rumour':
      return actBy ?? first?.at ?? since
    case 'first':
    case 'channels':
      return first?.at ?? since
  }
}

/** Of several slips, or several rules about one thing, the one that runs out first. */
function soonestOfEach(clocks: readonly CadenceClock[]): CadenceClock[] {
  const sorted = clocks.toSorted((a, b) => a.dueAt - b.dueAt)
  return sorted.filter((clock, index) => sorted.findIndex(({ kind }) => kind === clock.kind) === index)
}

function paceIn(sources: NoticeSources): CadencePace | null {
  const first = sources.halt && updateModeAt(sources.halt.at, sources)
  if (!first) return null
  const { every, longFrom } = first
  return { every, longFrom, longEvery: longFrom === null ? null : (updateModeAt(longFrom, sources)?.every ?? null) }
}

function channelsIn({ posts, playbook }: NoticeSources): CadenceChannel[] {
  return playbook.playbook.channels
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => {
      const own = posts.filter((post) => post.channel === id)
      const full = own.filter((post) => !post.holding)
      return {
        channel: id,
        firstAt: full[0]?.at ?? null,
        lastAt: full.at(-1)?.at ?? null,
        holdingAt: own.findLast((post) => post.holding)?.at ?? null
      }
    })
}

function goalsIn(
  { halt, severity }: NoticeSources,
  channels: readonly CadenceChannel[]
): { readonly first: CadenceGoal | null; readonly all: CadenceGoal | null } {
  if (!halt || !severity) return { first: null, all: null }
  const { firstNoticeMinutes, allChannelsMinutes } = severity.targets
  const carried = channels.flatMap(({ firstAt }) => (firstAt === null ? [] : [firstAt]))
  const goal = (minutes: number | null, metAt: number | null): CadenceGoal | null =>
    minutes === null || metAt === null ? null : { dueAt: minutesAfter(halt.at, minutes), metAt }
  const isWhole = carried.length === channels.length && carried.length > 0
  return {
    first: goal(firstNoticeMinutes, carried.length > 0 ? Math.min(...carried) : null),
    all: goal(allChannelsMinutes, isWhole ? Math.max(...carried) : null)
  }
}
