import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { beyondLadder } from '../../../shared/incident/resumption/beyond.ts'
import { closednessOf } from '../../../shared/incident/resumption/ladder.ts'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { playbook } from '../../helpers/given.ts'
import { anyNight, playedStages as stages, playNight } from '../../helpers/ladder-play.ts'

const MINUTE = 60_000
type Cell = { readonly service: string; readonly asset: string }

/** What the log says by itself, read again without the product's own code: who may open what at this event. */
function mayOpen(before: readonly Envelope[], event: Envelope, cells: readonly Cell[], to: string): boolean {
  const since = before.slice(
    before.findLastIndex(({ type }) => type === 'resume.backed' || type === 'resume.lapsed') + 1
  )
  const step = stepOf(before, cells, to)
  const signed = (override: string) => {
    const asked = since.find(({ type, data }) => type === 'resume.asked' && data['override'] === override)
    const second = since.find(({ type, data }) => type === 'resume.overridden' && data['override'] === override)
    return asked !== undefined && second !== undefined && asked.actor.person !== second.actor.person
  }
  if (!step) {
    if (cells.every((cell) => isTakenBack(before, event, cell, to))) return true
    return since.some(({ type, data }) => {
      const scope = data['scope'] as { kind: string; cells: { service: string; asset: string }[]; state: string }
      if (type !== 'resume.asked' || scope.kind !== 'cells' || !signed(String(data['override']))) return false
      const names = scope.cells.map((one) => `${one.service}/${one.asset}`)
      return (
        cells.every((one) => names.includes(`${one.service}/${one.asset}`)) &&
        closednessOf(playbook, to) >= closednessOf(playbook, scope.state)
      )
    })
  }
  const row = stages.find(({ id }) => id === step.data['stage'])
  const opensNoFurther = cells.every(({ service }) =>
    row?.states.some((one) => one.service === service && one.state === to)
  )
  return (
    opensNoFurther &&
    (signed(String(step.data['override'])) || (gatesSaid(since) && gone(since, String(row?.id)) && held(before, step)))
  )
}

/** The same person closed it no more than five minutes ago, from that very state. */
function isTakenBack(before: readonly Envelope[], event: Envelope, cell: Cell, to: string): boolean {
  const named = (one: Envelope) =>
    (one.data['cells'] as readonly (Cell & { readonly from: string })[] | undefined) ?? []
  const isCell = (one: Cell) => one.service === cell.service && one.asset === cell.asset
  const last = before.findLast((one) => one.type === 'service.changed' && named(one).some(isCell))
  if (!last || last.actor.person !== event.actor.person) return false
  return named(last).find(isCell)?.from === to && event.enteredAt - last.enteredAt <= 5 * MINUTE
}

/** The step with which a change came: it stands right before it and names these cells. */
function stepOf(before: readonly Envelope[], cells: readonly Cell[], to: string): Envelope | undefined {
  const last = before.findLast(({ type }) => type !== 'service.changed')
  if (last?.type !== 'resume.stepped') return undefined
  const opened = last.data['cells'] as readonly (Cell & { readonly state: string })[]
  const isOpened = (cell: Cell) =>
    opened.some((one) => one.service === cell.service && one.asset === cell.asset && one.state === to)
  return cells.every(isOpened) ? last : undefined
}

/** The last word on every gate that a person says is not a no, since the last closing. */
function gatesSaid(since: readonly Envelope[]): boolean {
  const gates = playbook.playbook.resumption.gates.filter(({ id }) => id !== 'RG-12' && id !== 'RG-11')
  return gates.every(({ id }) => {
    const last = since.findLast(({ type, data }) => type === 'resume.met' && (data['gates'] as string[]).includes(id))
    return last !== undefined && last.data['verdict'] !== 'notMet'
  })
}

function gone(since: readonly Envelope[], id: string): boolean {
  const words = since.filter(
    ({ type, data }) => type === 'resume.decided' && data['stage'] === id && data['verdict'] === 'go'
  )
  return new Set(words.map(({ actor }) => actor.person)).size >= 2
}

/** The step below was held for its minimum. */
function held(before: readonly Envelope[], step: Envelope): boolean {
  const undone = new Set(
    before.flatMap(({ type, data }) => (type === 'resume.backed' ? (data['steps'] as string[]) : []))
  )
  const below = before.filter(
    ({ type, data, seq }) =>
      type === 'resume.stepped' &&
      seq < step.seq &&
      !undone.has(String(data['step'])) &&
      Number(data['order']) < Number(step.data['order'])
  )
  const top = Math.max(0, ...below.map(({ data }) => Number(data['order'])))
  const first = below.find(({ data }) => data['order'] === top)
  const hold = stages.find(({ order }) => order === top)?.minHoldMinutes ?? 0
  return first === undefined || step.happenedAt >= first.happenedAt + hold * MINUTE
}

describe('over random sequences', () => {
  test(
    'no service is more open than its ladder and gates allow, but for what two people signed',
    { timeout: 120_000 },
    () => {
      let opened = 0
      fc.assert(
        fc.property(anyNight, (night) => {
          const events = playNight(night)
          let before = emptyIncident
          for (const [index, event] of events.entries()) {
            const after = fold(before, [event])
            if (event.type === 'service.changed') {
              const cells = event.data['cells'] as { service: string; asset: string }[]
              const to = String(event.data['state'])
              const opens = cells.filter(
                ({ service, asset }) =>
                  closednessOf(playbook, stateFor(before, service, asset)) > closednessOf(playbook, to)
              )
              if (opens.length > 0) {
                opened += 1
                expect(mayOpen(events.slice(0, index), event, opens, to), JSON.stringify(event.data)).toBe(true)
              }
            }
            before = after
          }
          expect(beyondLadder(before, playbook)).toEqual([])
        }),
        { numRuns: 150 }
      )
      expect(opened).toBeGreaterThan(150)
    }
  )
})
