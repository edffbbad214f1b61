import type { DutyInForce } from '../../incident/duty/in-force.ts'
import { dutiesInForce } from '../../incident/duty/in-force.ts'
import { NORMAL } from '../../incident/service/cell.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { phaseOrder } from '../../playbook/applies.ts'
import type { PhaseId } from '../../playbook/schema.ts'
import { namesOf } from '../names.ts'
import { groupCells } from '../sentences/cell-groups.ts'
import type { Language } from '../time.ts'
import { durationWords, formatInstant } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import { briefWordsOf } from './words.ts'

/** How many duties a brief names; the rest is counted. */
const SHOWN = 5

type When = { readonly now: number; readonly timeZone: string; readonly language: Language }

/** What is halted or restricted, service by service; empty where nothing is. */
export function stoppedText(state: IncidentState, playbook: PlaybookIndex, language: Language): string {
  const names = namesOf(playbook, language)
  const { everyAsset } = wordsOf(language)
  const between = language === 'ja' ? '、' : ', '
  const cells = [...state.cells.values()].map(({ service, asset, state: now }) => ({
    service,
    asset,
    state: now.value
  }))
  return groupCells(cells.filter((cell) => cell.state !== NORMAL))
    .map(({ service, assets, to }) => {
      const of = assets.map((asset) => (asset === '*' ? everyAsset : asset)).join(between)
      return `${names.service(service)} (${of}): ${names.state(to)}`
    })
    .join(language === 'ja' ? '、' : '; ')
}

/** What a department does next, the most urgent first: what is open of this phase and of those before it. */
export function dutyLines(state: IncidentState, playbook: PlaybookIndex, department: string, when: When): string[] {
  const words = briefWordsOf(when.language)
  const open = openDuties(state, playbook, department)
  if (open.length === 0) return [words.nothingTodo]
  const lines = open.slice(0, SHOWN).map((entry) => dutyLine(entry, when))
  return open.length > SHOWN ? [...lines, words.more(open.length - SHOWN)] : lines
}

function openDuties(state: IncidentState, playbook: PlaybookIndex, department: string): DutyInForce[] {
  const orderOf = (phase: string) => phaseOrder(playbook.playbook, phase as PhaseId)
  const reached = orderOf(state.phase?.value ?? '')
  return dutiesInForce(state, playbook)
    .filter(({ duty, closed }) => duty.department === department && !closed && orderOf(duty.phase) <= reached)
    .toSorted((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER))
}

function dutyLine({ duty, dueAt }: DutyInForce, { now, timeZone, language }: When): string {
  const words = briefWordsOf(language)
  const due = dueAt === null ? '' : ` ${formatInstant(dueAt, timeZone, { day: false })}`
  const late = dueAt !== null && dueAt < now ? ` (${words.late(durationWords(now - dueAt, language))})` : ''
  const critical = duty.critical ? `[${words.critical}] ` : ''
  return `${critical}${duty.text[language]}${due === '' ? '' : ` —${due}`}${late}`
}
