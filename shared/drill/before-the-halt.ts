import type { NewEvent } from '../event/envelope.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Scenario } from './scenario/schema.ts'

/**
 * The declaration with which a drill begins. A live halt that says nothing of when it took effect takes effect when it is
 * declared; a drill that begins with nothing stopped does not: to stop something, and when, is the room's own deed.
 */
export function beforeTheHalt(declared: NewEvent, { type, start }: Scenario, playbook: PlaybookIndex): NewEvent {
  const times = declared.data['times']
  const isUnderWay = start.cells.length > 0 || playbook.types.get(type)?.planned === true
  if (isUnderWay || typeof times !== 'object' || times === null) return declared
  const { effective: _, ...others } = times as Record<string, unknown>
  return { ...declared, data: { ...declared.data, times: others } }
}
