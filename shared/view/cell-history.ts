import { readEvent } from '../event/catalogue.ts'
import type { Actor, Envelope } from '../event/envelope.ts'
import { eventKey } from '../event/envelope.ts'
import type { haltEvents } from '../incident/halt/events.ts'
import type { Fact } from '../incident/noun.ts'
import { EVERY_ASSET, NORMAL } from '../incident/service/cell.ts'
import type { serviceEvents } from '../incident/service/events.ts'
import type { z } from 'zod'

/** One change of a cell. `asset` is `*` where it was said of every asset. Times are milliseconds since the epoch. */
export type CellChange = {
  readonly key: string
  readonly asset: string
  readonly at: number
  readonly enteredAt: number
  readonly by: Actor
  readonly from: string
  readonly to: string
  readonly note: string
}

/** Who changed a cell, when, newest first. What was said of every asset counts until the cell got a state of its own. */
export function cellHistory(events: readonly Envelope[], service: string, asset: string): CellChange[] {
  const changes: CellChange[] = []
  let hasOwn = false
  for (const event of events) {
    const change = changeIn(event, service, hasOwn ? [asset] : [asset, EVERY_ASSET])
    if (!change) continue
    hasOwn ||= change.asset === asset
    changes.push(change)
  }
  return changes.reverse()
}

function changeIn(event: Envelope, service: string, assets: readonly string[]): CellChange | undefined {
  const read = readEvent(event)
  if (!read.known) return undefined
  for (const asset of assets) {
    const step = stepIn(read.event, service, asset)
    if (!step) continue
    const { happenedAt: at, enteredAt, actor: by } = event
    return { key: eventKey(event), asset, at, enteredAt, by, ...step }
  }
  return undefined
}

type Step = Pick<CellChange, 'from' | 'to' | 'note'>
type Declared = Fact<z.infer<(typeof haltEvents)['halt.declared']['schema']>>
type Changed = Fact<z.infer<(typeof serviceEvents)['service.changed']['schema']>>

function stepIn(event: Envelope, service: string, asset: string): Step | undefined {
  if (event.type === 'halt.declared') {
    const { cells } = (event as unknown as Declared).data
    const cell = cells.find((one) => one.service === service && one.asset === asset)
    return cell && { from: NORMAL, to: cell.state, note: '' }
  }
  if (event.type !== 'service.changed') return undefined
  const { cells, state, note } = (event as unknown as Changed).data
  const cell = cells.find((one) => one.service === service && one.asset === asset)
  return cell && { from: cell.from, to: state, note }
}
