import { anchorsOf } from '../incident/duty/due.ts'
import { settingOf } from '../incident/fact/fact.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { namesOf } from '../report/names.ts'
import type { Language } from '../report/time.ts'
import { formatInstant } from '../report/time.ts'
import { deskWordsOf } from '../report/words/desk.ts'

/** The five things that are said in a call, and no more (manual, chapter 6). */
export const messagePoints = ['type', 'severity', 'haltStart', 'join', 'action'] as const
export type MessagePoint = (typeof messagePoints)[number]

/** In which zone (an IANA name) times are read out. */
export type MessageSetting = { readonly timeZone: string }

/** What the caller reads out. `text` is all of it, a line a point, the drill mark first in drills. */
export type CallMessage = {
  readonly drill: string | null
  readonly points: readonly { readonly point: MessagePoint; readonly label: string; readonly value: string }[]
  readonly readBack: string
  readonly text: string
}

/** The five-point message to a role, made from the incident's facts in the language of whoever is called. */
export function callMessage(
  state: IncidentState,
  playbook: PlaybookIndex,
  language: Language,
  role: string,
  setting: MessageSetting
): CallMessage {
  const words = deskWordsOf(language).message
  const names = namesOf(playbook, language)
  const type = state.type?.value ?? ''
  const values: Readonly<Record<MessagePoint, string>> = {
    type: names.type(type),
    severity: names.severity(state.severity?.value ?? ''),
    haltStart: formatInstant(anchorsOf(state).halt, setting.timeZone),
    join: joinIn(state, language) ?? words.notKnown,
    action: nextActionFor(role, state, playbook, language) ?? words.standBy
  }
  const points = messagePoints.map((point) => ({ point, label: words[point], value: values[point] }))
  const drill = state.drill ? words.drill : null
  const lines = [drill, ...points.map(({ label, value }) => `${label}: ${value}`), words.readBack]
  return { drill, points, readBack: words.readBack, text: lines.filter((line) => line !== null).join('\n') }
}

/** Where people are to join, as the fact sheet says it in a language; undefined where nobody said it yet. */
export function joinIn(state: Pick<IncidentState, 'facts'>, language: Language): string | undefined {
  const value = settingOf(state.facts, 'join')?.value
  return value?.kind === 'text' ? value.full[language] : undefined
}

/** What the flow of the type tells this role, else the first open critical duty that it owns, else nothing. */
function nextActionFor(
  role: string,
  state: IncidentState,
  { playbook }: PlaybookIndex,
  language: Language
): string | undefined {
  const type = state.type?.value
  const step = playbook.contactFlows.find((flow) => flow.type === type)?.steps.find((one) => one.to === role)
  if (step) return step.message[language]
  const duty = playbook.duties
    .filter((one) => one.ownerRole === role && one.critical && (one.types as readonly string[]).includes(type ?? ''))
    .find((one) => (state.duties.get(one.id)?.rounds.length ?? 0) === 0)
  return duty?.text[language]
}
