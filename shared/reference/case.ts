import type { Actor } from '../event/envelope.ts'
import type { Command } from '../incident/commands.ts'
import { NORMAL } from '../incident/service/cell.ts'
import type { Playbook, ReferenceTimeline } from '../playbook/schema.ts'
import type { TimelineEvent } from '../playbook/schema/drill.ts'
import type { Language } from '../report/time.ts'

/** In whose name a real case is replayed. */
export const CASE_KEEPER: Actor = { person: 'Haltdesk', department: 'command', role: '' }

/** A step of a replay: what is recorded, and when it happened (ms). */
export type CaseStep = { readonly at: number; readonly command: Command }

/** A real case to be replayed on a version of the playbook, in one of its languages. */
export type Case = {
  readonly timeline: ReferenceTimeline
  readonly playbook: Pick<Playbook, 'severities'>
  readonly hash: string
  readonly language: Language
}

/**
 * A real case as what somebody would have entered at this console: the declaration when the halt took effect, or when it
 * was first known of; before and after it each event as a remark in the words of the playbook, with the times, posts and
 * changes of services that it amounts to. It ends closed, so that nothing in it falls due. A case is a drill: it left
 * nothing of ours to answer for. Its severity is the gravest, as each stopped a whole market or lost what customers held.
 */
export function replayOf({ timeline, playbook, hash, language }: Case): CaseStep[] {
  const events = timeline.events.toSorted((a, b) => instantOf(a) - instantOf(b))
  const declared = events.find(({ times }) => times?.includes('effective')) ?? events[0]
  const last = events.at(-1)
  if (!declared || !last) return []
  const gravest = playbook.severities.toSorted((a, b) => a.rank - b.rank)[0]?.id ?? ''
  const declare: Command = {
    name: 'halt.declare',
    data: {
      title: timeline.name[language],
      type: timeline.type,
      severity: gravest,
      drill: true,
      reference: timeline.id,
      playbook: hash,
      cause: { status: 'unknown', text: '' },
      commander: { person: CASE_KEEPER.person, role: CASE_KEEPER.role },
      times: timesOf(events, instantOf(declared)),
      cells: (declared.cells ?? []).filter(({ state }) => state !== NORMAL)
    }
  }
  return [
    { at: instantOf(declared), command: declare },
    ...(declared.times?.includes('effective') ? [] : [{ at: instantOf(declared), command: neverHalted }]),
    ...events.flatMap((event) => stepsOf(event, event === declared, language)),
    { at: instantOf(last), command: { name: 'halt.close', data: { reason: timeline.lesson[language] } } }
  ]
}

/** The stream of a replay: opening a case twice opens the same one. */
export function streamOfCase({ timeline, hash, language }: Case): string {
  return `case-${timeline.id.toLowerCase()}-${hash.slice(0, 8)}-${language}`
}

/** When an event was (ms). */
export function instantOf({ at }: Pick<TimelineEvent, 'at'>): number {
  return Date.parse(at)
}

/** Nothing was stopped, or no source says when: a declaration alone would say that it took effect there and then. */
const neverHalted: Command = { name: 'halt.retime', data: { name: 'effective', at: null, reason: '—' } }

function stepsOf(event: TimelineEvent, isDeclaration: boolean, language: Language): CaseStep[] {
  const at = instantOf(event)
  const commands: Command[] = [{ name: 'remark.add', data: { text: event.text[language] } }]
  if (event.channel !== undefined) {
    commands.push({ name: 'mark.post', data: { channel: event.channel, nextUpdateAt: null } })
  }
  if (!isDeclaration) {
    for (const [state, cells] of Map.groupBy(event.cells ?? [], (cell) => cell.state)) {
      const refs = cells.map(({ service, asset }) => ({ service, asset }))
      commands.push({ name: 'service.change', data: { cells: refs, state, note: event.text[language] } })
    }
  }
  return commands.map((command) => ({ at, command }))
}

/** The times of the halt that the events give. One that no source gives stays unknown, but for the moment it is declared. */
function timesOf(events: readonly TimelineEvent[], effective: number) {
  const given = events.flatMap((event) => (event.times ?? []).map((name) => [name, instantOf(event)] as const))
  return { effective, ...Object.fromEntries(given) }
}
