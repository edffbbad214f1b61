import { publishedOf } from '../../incident/answer/answer.ts'
import { outdatedFields } from '../../incident/answer/standing.ts'
import { RESUMED, standingFact } from '../../incident/fact/standing.ts'
import { isPerson, plainName } from '../../incident/person.ts'
import type { IncidentState } from '../../incident/state.ts'
import { fieldLabel } from '../../notice/field-label.ts'
import { valueText } from '../../notice/value-text.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LocalText } from '../../playbook/schema.ts'
import { seatsAt } from './seats.ts'

/** What agents may be asked besides the fields of notices, in this order after them. */
const further = ['compensation', 'url'] as const
/** What no agent reads out: the moment that a text is stamped with. */
const never: readonly string[] = ['asOf']

/** A fact as agents say it. `changedAt` (ms) is when it last became another one. */
export type ScriptFact = {
  readonly field: string
  readonly label: LocalText
  readonly text: LocalText
  readonly changedAt: number
}

/** A published answer that is still true, with its question. */
export type ScriptAnswer = {
  readonly id: string
  readonly question: LocalText
  readonly body: LocalText
  readonly changedAt: number
}

/** A question that is not answered from what was published: facts in it changed, or it was taken back. */
export type ScriptHeld = {
  readonly id: string
  readonly question: LocalText
  /** The fields that changed; empty where it was taken back. */
  readonly fields: readonly string[]
  readonly changedAt: number
}

/** What agents say now, and what they do not. Times in ms. */
export type Script = {
  readonly facts: readonly ScriptFact[]
  /** Fields of which two people say different things: nothing is said of them until it is settled. */
  readonly contested: readonly string[]
  /** Fields that nobody has filled in: nothing is known to say. */
  readonly unknown: readonly string[]
  readonly answers: readonly ScriptAnswer[]
  readonly held: readonly ScriptHeld[]
  /** When anything of it last changed; null while it says nothing. */
  readonly changedAt: number | null
}

/** The agents' script as the facts and the published answers stand. */
export function scriptOf(state: IncidentState, playbook: PlaybookIndex): Script {
  const fields = scriptFields(state, playbook)
  const contested = fields.filter((field) => (state.facts.get(field)?.contested.length ?? 0) > 0)
  const facts = fields
    .filter((field) => !contested.includes(field))
    .flatMap((field) => scriptFact(state, playbook, field) ?? [])
  const answers: ScriptAnswer[] = []
  const held: ScriptHeld[] = []
  for (const answer of state.answers.values()) {
    const last = answer.publications.at(-1)
    if (!last) continue
    const question = last.value.title ?? last.value.body
    const out = publishedOf(answer)
    const old = out ? outdatedFields(state, out) : []
    if (answer.withdrawn) {
      held.push({ id: answer.id, question, fields: [], changedAt: answer.withdrawn.enteredAt })
    } else if (old.length > 0) {
      held.push({ id: answer.id, question, fields: old, changedAt: lastChange(state, old, last.enteredAt) })
    } else {
      answers.push({ id: answer.id, question, body: last.value.body, changedAt: last.enteredAt })
    }
  }
  const times = [...facts, ...answers, ...held].map(({ changedAt }) => changedAt)
  const said = facts.map(({ field }) => field)
  return {
    facts,
    contested,
    unknown: fields.filter((field) => !said.includes(field) && !contested.includes(field)),
    answers,
    held,
    changedAt: times.length === 0 ? null : Math.max(...times)
  }
}

/** How many things of a script changed after a moment (ms); all of them where nobody has read it. */
export function changesSince({ facts, answers, held }: Script, seenAt: number | null): number {
  return [...facts, ...answers, ...held].filter(({ changedAt }) => seenAt === null || changedAt > seenAt).length
}

/** When somebody last read the script (ms); null where they have not. */
export function readBy({ scriptReads }: Pick<IncidentState, 'scriptReads'>, person: string): number | null {
  return scriptReads.get(plainName(person))?.value.asOf ?? null
}

/** Somebody who should have read the script: up to when (ms) they have, and whether that is all of it. */
export type ScriptReader = {
  readonly person: string
  readonly onDuty: boolean
  readonly readAt: number | null
  readonly upToDate: boolean
}

/** Who is on duty at a moment (ms) and who else has read the script; those who have not read all of it first. */
export function scriptReaders(state: IncidentState, script: Script, now: number): ScriptReader[] {
  const onDuty = seatsAt(state, now).now.map(({ person }) => person)
  const others = [...state.scriptReads.values()]
    .map(({ value }) => value.person)
    .filter((person) => !onDuty.some((one) => isPerson({ person }, one)))
  const people = [...new Map([...onDuty, ...others].map((person) => [plainName(person), person])).values()]
  return people
    .map((person) => {
      const readAt = readBy(state, person)
      return {
        person,
        onDuty: onDuty.includes(person),
        readAt,
        upToDate: readAt !== null && readAt >= (script.changedAt ?? 0)
      }
    })
    .sort((a, b) => Number(a.upToDate) - Number(b.upToDate) || Number(b.onDuty) - Number(a.onDuty))
}

/** The fields that agents are asked about: the notices' own, with the real end in place of the expected one once it is there. */
function scriptFields(state: IncidentState, { playbook }: PlaybookIndex): string[] {
  const listed = [...playbook.noticeFields.map(({ id }) => id), ...further].filter((field) => !never.includes(field))
  return listed.map((field) => (field === 'eta' && state.times.has('resumed') ? RESUMED : field))
}

function scriptFact(state: IncidentState, playbook: PlaybookIndex, field: string): ScriptFact | undefined {
  const fact = standingFact(state, field)
  if (!fact) return undefined
  const setting = { playbook, asOf: fact.at }
  const text = (language: 'ja' | 'en') => valueText(field, fact.value, language, 'full', setting)
  const cause = field === 'cause' ? (state.cause?.enteredAt ?? 0) : 0
  return {
    field,
    label: fieldLabel(field, playbook),
    text: { ja: text('ja'), en: text('en') },
    changedAt: Math.max(fact.enteredAt, cause)
  }
}

/** When the last of some fields changed (ms); where one was taken away nobody knows, and the text's own time stands. */
function lastChange(state: IncidentState, fields: readonly string[], otherwise: number): number {
  const times = fields.map((field) => {
    const setting = state.facts.get(field)?.settings.at(-1)?.enteredAt ?? 0
    const cause = field === 'cause' ? (state.cause?.enteredAt ?? 0) : 0
    return Math.max(standingFact(state, field)?.enteredAt ?? 0, setting, cause)
  })
  return Math.max(otherwise, ...times)
}
