import type { Envelope } from '../../../shared/event/envelope.ts'
import { eventKey } from '../../../shared/event/envelope.ts'
import type { Names } from '../../../shared/report/names.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { fieldWords, sentenceOf, valueWords } from '../../../shared/report/sentence.ts'
import { durationWords, zoneLabel } from '../../../shared/report/time.ts'
import type { Contested } from '../../../shared/view/contested.ts'
import type { DutyCard } from '../../../shared/view/duty-card.ts'
import type { HandoverBrief } from '../../../shared/view/handover.ts'
import type { Language } from '../../text/i18n.ts'
import { phrase } from '../../text/phrase.ts'

/** One line of a brief: what, and beside it when or whose. `duty` is the id of the duty that it is about. */
export type BriefLine = {
  readonly key: string
  readonly duty: string | null
  readonly text: string
  readonly detail: string
  readonly tone: 'late' | 'soon' | 'plain'
}

export type BriefSection = {
  readonly id: 'openCritical' | 'late' | 'nextClocks' | 'contested' | 'lastDecisions'
  readonly lines: readonly BriefLine[]
}

/** What lines are written with. `now` in ms. */
export type BriefShape = {
  readonly language: Language
  readonly names: Names
  readonly zone: string
  readonly now: number
}

/** A brief in words: what is critical first, late or not, then what else is late. Screen, paper and clipboard show the same. */
export function briefSections(brief: HandoverBrief, shape: BriefShape): BriefSection[] {
  return [
    { id: 'openCritical', lines: brief.openCritical.map((card) => dutyLine(card, shape)) },
    { id: 'late', lines: brief.late.filter((card) => !card.duty.critical).map((card) => dutyLine(card, shape)) },
    { id: 'nextClocks', lines: brief.nextClocks.map((card) => dutyLine(card, shape)) },
    { id: 'contested', lines: brief.contested.map((one) => contestedLine(one, shape)) },
    { id: 'lastDecisions', lines: brief.lastDecisions.map((event) => decisionLine(event, shape)) }
  ]
}

function dutyLine(card: DutyCard, shape: BriefShape): BriefLine {
  const { duty, progress, clock } = card
  const comma = shape.language === 'ja' ? '、' : ', '
  const assignees =
    progress?.assignees.map((one) => (one.kind === 'role' ? shape.names.role(one.name) : one.name)) ?? []
  const owner = assignees.length > 0 ? assignees.join(comma) : shape.names.role(duty.ownerRole)
  const said = [dueWords(card, shape), ...(owner === '' ? [] : [phrase('handover.owner', { name: owner })])]
  return {
    key: duty.id,
    duty: duty.id,
    text: duty.text[shape.language],
    detail: said.join(comma),
    tone: clock === 'late' ? 'late' : clock === 'soon' || clock === 'warning' ? 'soon' : 'plain'
  }
}

function dueWords({ dueAt, clock }: DutyCard, { now, language, zone }: BriefShape): string {
  if (dueAt === null) return phrase('handover.dueNone')
  const params = { span: durationWords(now - dueAt, language), time: timeWords(dueAt, now, zone) }
  return phrase(clock === 'late' ? 'handover.dueLate' : 'handover.dueIn', params)
}

function contestedLine(contested: Contested, { language, names, zone, now }: BriefShape): BriefLine {
  const values = contested.values.map(({ value, by, enteredAt }) =>
    phrase('handover.value', {
      value: valueWords(contested.field, value, names),
      person: by.person,
      time: timeWords(enteredAt, now, zone)
    })
  )
  const key = [contested.field, contested.service, contested.asset].join('/')
  return { key, duty: null, text: fieldWords(contested, language, names), detail: values.join(' ⇔ '), tone: 'soon' }
}

function decisionLine(event: Envelope, { language, names, zone, now }: BriefShape): BriefLine {
  return {
    key: eventKey(event),
    duty: null,
    text: sentenceOf(event, language, names, timeNear(event.happenedAt, zone)),
    detail: `${timeWords(event.happenedAt, now, zone)} ${event.actor.person}`,
    tone: 'plain'
  }
}

function timeWords(at: number, now: number, zone: string): string {
  return `${timeNear(now, zone)(at)} ${zoneLabel(at, zone)}`
}
