import { assertNever } from '../../assert-never.ts'
import type { LocalText, PassCriterion, Playbook, ReferenceTimeline, TimelineEvent } from '../../playbook/schema.ts'
import { ServiceStateId } from '../../playbook/schema/ids.ts'
import { instantOf } from '../../reference/case.ts'
import { caseHotwash, caseObjectives, caseWords, tellings } from './case-words.ts'
import type { Deed } from './deed.ts'
import { startSeverity, USUAL_TARGET_SECONDS } from './from-playbook.ts'
import { rulesOfExercise } from './rules-of-exercise.ts'
import type { Inject, Scenario } from './schema.ts'

const SECOND = 1000
/** A gap between two events of a case that was longer (min) is cut to this: the rules of the exercise say so. */
export const LONGEST_GAP_MINUTES = 30
/** What nobody could know at the time is told so long (s) after the start, as the outcome of an investigation. */
export const FOUND_AFTER_SECONDS = 600
/** How long (s) a drill goes on after its last event. */
const AFTERWARDS_SECONDS = 1800
/** A drill on a case runs so many times faster than the wall unless somebody says otherwise. */
const CASE_PACE = 4

type Parts = Pick<Playbook, 'severities' | 'roles' | 'metrics'>
/** An event of a case with its place in the drill (s from the start). */
type Placed = { readonly event: TimelineEvent; readonly atSeconds: number }

/** Every real case of a playbook as a scenario. */
export function caseScenariosOf(playbook: Playbook): Scenario[] {
  return playbook.referenceTimelines.map((timeline) => fromCase(timeline, playbook))
}

/**
 * A real case as a drill: what would we have done? It starts when the real house first knew or did something. Events keep
 * their distance but for gaps of more than half an hour, which are cut to that. The trainees learn what anybody would have
 * learnt; where the real house acted they are only asked. What it did is what the facilitator reads under `expected`.
 */
export function fromCase(timeline: ReferenceTimeline, playbook: Parts): Scenario {
  const events = timeline.events.toSorted((a, b) => instantOf(a) - instantOf(b))
  const { before, placed } = placeEvents(events)
  const gravest = playbook.severities.toSorted((a, b) => a.rank - b.rank)[0]
  const severity = gravest?.id ?? 'SEV1'
  const injects = [
    ...toldLater(before, placed, timeline, playbook),
    ...placed.map((one, index) => injectOf(one, index === 0 && before.length === 0, timeline, playbook))
  ]
    .toSorted((a, b) => a.atSeconds - b.atSeconds)
    .map((inject, index) => ({ ...inject, id: `${timeline.id}.${index + 1}` }))
  const [first, ...others] = injects as [Inject, ...Inject[]]
  const end = (injects.at(-1)?.atSeconds ?? 0) + AFTERWARDS_SECONDS
  return {
    id: timeline.id,
    name: timeline.name,
    type: timeline.type,
    expectedSeverity: severity,
    minutes: Math.ceil(end / 60),
    origin: { kind: 'case', ref: timeline.id },
    objectives: caseObjectives.filter(({ id }) => injects.some(({ objectives }) => objectives.includes(id))),
    start: {
      text: caseWords.start(timeline.name, (events[0]?.at ?? '').slice(0, 10)),
      severity: startSeverity(severity, playbook),
      cells: openingCells(placed)
    },
    injects: [{ ...first, deeds: [...first.deeds, { kind: 'severity', atLeast: severity }] }, ...others],
    passCriteria: criteriaOf(gravest?.targets ?? null, playbook),
    hotwash: [...caseHotwash, caseWords.lesson(timeline.lesson)],
    rules: isShortened(placed) ? joined(rulesOfExercise, caseWords.shortened(LONGEST_GAP_MINUTES)) : rulesOfExercise,
    pace: CASE_PACE
  }
}

/** What happened unnoticed lies before the start; everything else in its place, long gaps cut. */
function placeEvents(events: readonly TimelineEvent[]): {
  before: readonly TimelineEvent[]
  placed: readonly Placed[]
} {
  const from = Math.max(
    0,
    events.findIndex((event) => !isUnnoticed(event))
  )
  let atSeconds = 0
  const placed = events.slice(from).map((event, index, all) => {
    const gap = index === 0 ? 0 : gapSeconds(all[index - 1], event)
    atSeconds += Math.min(gap, LONGEST_GAP_MINUTES * 60)
    return { event, atSeconds }
  })
  return { before: events.slice(0, from), placed }
}

/** It happened, and nothing says that the house knew of it or that it stopped anything. */
function isUnnoticed({ kind, times }: TimelineEvent): boolean {
  return kind === 'occurred' && !times?.some((time) => time === 'detected' || time === 'effective')
}

function gapSeconds(before: TimelineEvent | undefined, event: TimelineEvent): number {
  return before ? Math.round((instantOf(event) - instantOf(before)) / SECOND) : 0
}

function isShortened(placed: readonly Placed[]): boolean {
  return placed.some(({ event }, index) => gapSeconds(placed[index - 1]?.event, event) > LONGEST_GAP_MINUTES * 60)
}

/**
 * What happened unnoticed: where the house detected something itself it comes later, out of the records; where nothing was
 * ever detected it is what the drill opens with.
 */
function toldLater(
  before: readonly TimelineEvent[],
  placed: readonly Placed[],
  timeline: ReferenceTimeline,
  playbook: Parts
): Inject[] {
  const [first] = before
  if (!first) return []
  const detected = placed[0]?.event.kind === 'detected' || placed[0]?.event.kind === 'confirmed'
  const facts = {
    ja: before.map((event) => `・${event.text.ja}(${realTime(event, timeline)})`).join('\n'),
    en: before.map((event) => `- ${event.text.en} (${realTime(event, timeline)})`).join('\n')
  }
  const known = caseWords.known(before.map((event) => realTime(event, timeline)).join(', '))
  const told = detected ? caseWords.found(facts) : facts
  return [
    {
      ...blank,
      atSeconds: detected ? FOUND_AFTER_SECONDS : 0,
      ...sender('occurred', playbook),
      text: told,
      expected: known,
      deeds: [{ kind: 'seen' }],
      objectives: [tellings.occurred.objective]
    }
  ]
}

const blank = {
  id: '',
  attachments: [],
  targetSeconds: USUAL_TARGET_SECONDS,
  evaluates: [],
  conditions: []
} satisfies Partial<Inject>

/** One event. `opens`: nothing was told before, so that the room must learn what has happened, whoever did it. */
function injectOf({ event, atSeconds }: Placed, opens: boolean, timeline: ReferenceTimeline, playbook: Parts): Inject {
  const { asks, objective } = tellings[event.kind]
  const when = realTime(event, timeline)
  return {
    ...blank,
    atSeconds,
    ...sender(event.kind, playbook),
    text: asks && !opens ? asks : event.text,
    expected: asks ? caseWords.real(when, event.text) : caseWords.known(when),
    deeds: deedsIn(event),
    objectives: [objective]
  }
}

/** What the very event stopped with which the drill opens: a fault that closed a service is nobody's decision. */
function openingCells([first]: readonly Placed[]): Scenario['start']['cells'] {
  if (!first || tellings[first.event.kind].asks !== null) return []
  return (first.event.cells ?? []).flatMap(({ service, asset, state }) => {
    const known = ServiceStateId.safeParse(state)
    return known.success && known.data !== 'normal' ? [{ service, asset, state: known.data }] : []
  })
}

function sender(kind: TimelineEvent['kind'], { roles }: Parts): Pick<Inject, 'from' | 'via'> {
  const { via, role, name } = tellings[kind]
  const isOurs = roles.some(({ id }) => id === role)
  return { via, from: isOurs ? { role, name: null } : { role: null, name } }
}

/** What the real house did is the deed that is asked for: other than it may be just as good, which a person judges. */
function deedsIn({ kind, cells, channel }: TimelineEvent): Deed[] {
  switch (kind) {
    case 'occurred':
    case 'confirmed':
    case 'contained':
      return [{ kind: 'seen' }]
    case 'detected':
      return [{ kind: 'reached', role: null }]
    case 'halt':
    case 'resume': {
      const changes = new Map((cells ?? []).map((cell) => [`${cell.service}/${cell.state}`, cell]))
      const deeds = [...changes.values()].map(({ service, state }) => ({ kind: 'cell', service, state }) as Deed)
      return deeds.length > 0 ? deeds : [{ kind: 'answered' }]
    }
    case 'notice':
      return [{ kind: 'notice', channel: channel ?? null }]
    case 'regulator':
      return [{ kind: 'reported', report: null }]
    case 'decision':
    case 'compensation':
      return [{ kind: 'answered' }]
    default:
      return assertNever(kind)
  }
}

/** When it really was, on the clocks of the case. */
function realTime({ at, precision }: TimelineEvent, { timezone }: ReferenceTimeline): string {
  const [day = '', clock = ''] = at.split('T')
  return precision === 'day' ? day : `${day} ${clock.slice(0, 5)} UTC${timezone}`
}

/** The bars of the gravest severity for the figures by which cases are compared: time to the first notice, all channels. */
function criteriaOf(targets: Playbook['severities'][number]['targets'] | null, { metrics }: Parts): PassCriterion[] {
  const bars: readonly (readonly [string, number | null | undefined])[] = [
    ['MT-06', targets?.firstNoticeMinutes],
    ['MT-07', targets?.allChannelsMinutes]
  ]
  return bars.flatMap(([ref, minutes]) => {
    const metric = metrics.find(({ id }) => id === ref)
    return metric && typeof minutes === 'number'
      ? [{ ref, label: metric.name, target: { kind: 'atMostMinutes' as const, minutes } }]
      : []
  })
}

function joined(a: LocalText, b: LocalText): LocalText {
  return { ja: `${a.ja}\n${b.ja}`, en: `${a.en}\n${b.en}` }
}
