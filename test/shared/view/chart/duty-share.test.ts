import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutiesInForce } from '../../../../shared/incident/duty/in-force.ts'
import { fold } from '../../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../../shared/incident/state.ts'
import { compareEvents } from '../../../../shared/event/envelope.ts'
import { dutyShares } from '../../../../shared/view/chart/duty-share.ts'
import { emptyHistory, extendHistory } from '../../../../shared/view/chart/history.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, START, step } from '../../../helpers/given.ts'
import { anyIncident } from '../../../helpers/laptops.ts'

const UNTIL = minutes(500)

function lines(...after: readonly Step[]) {
  const { events } = given(declared({}, { at: 0 }), ...after)
  const shares = dutyShares(extendHistory(emptyHistory, events), playbook, UNTIL)
  return (department: string) =>
    shares
      .find((line) => line.id === `duty:${department}`)
      ?.points.map(({ at, value }) => [(at - START) / 60_000, Number(value.toFixed(4))])
}

const ofType = (type: string, department: string) =>
  playbook.playbook.duties.filter((duty) => duty.department === department && (duty.types as string[]).includes(type))
const share = (part: number, whole: number) => Number((part / whole).toFixed(4))

describe('the share of duties that are closed', () => {
  const system = ofType('H2', 'system').length
  const check = (duty: string, at: number, happened = at) => step('duty.check', { duties: [duty] }, { at, happened })

  test('rises when a duty is done or set aside and falls when it is opened again, at the time that it happened', () => {
    const line = lines(
      check('SYS-01', 10, 7),
      step('duty.skip', { duties: ['SYS-03'], reason: 'x' }, { at: 12 }),
      step('duty.uncheck', { duties: ['SYS-01'], reason: '誤り' }, { at: 20 })
    )
    expect(line('system')).toEqual([
      [0, 0],
      [7, share(1, system)],
      [12, share(2, system)],
      [20, share(1, system)]
    ])
    expect(line('legal')).toEqual([[0, 0]])
  })

  test('falls when a duty is added on the spot', () => {
    const added = { department: 'system', text: '予備系の電源', critical: true, ownerRole: '', dueAt: null }
    expect(lines(check('SYS-01', 5), step('duty.add', added, { at: 9 }))('system')).toEqual([
      [0, 0],
      [5, share(1, system)],
      [9, share(1, system + 1)]
    ])
  })

  test('is of the duties of the type of the moment', () => {
    const [before, later] = [ofType('H2', 'security'), ofType('H3', 'security')]
    expect(later.length).not.toBe(before.length)
    const line = lines(check('SE-01', 5), step('halt.reclassify', { type: 'H3', reason: 'x' }, { at: 9 }))
    const still = later.some((duty) => duty.id === 'SE-01') ? 1 : 0
    expect(line('security')).toEqual([
      [0, 0],
      [5, share(1, before.length)],
      [9, share(still, later.length)]
    ])
  })

  test('a correction that is said to have been earlier overrules what came after it', () => {
    const line = lines(
      check('SYS-01', 10),
      step('duty.uncheck', { duties: ['SYS-01'], reason: 'x' }, { at: 20, happened: 8 })
    )
    expect(line('system')).toEqual([[0, 0]])
  })
})

test('after any incident each line ends where the board stands', () => {
  fc.assert(
    fc.property(anyIncident, fc.nat(), (all, cut) => {
      const events = all.toSorted(compareEvents)
      const place = cut % (events.length + 1)
      const history = extendHistory(extendHistory(emptyHistory, events.slice(0, place)), events.slice(place))
      const state = fold(emptyIncident, events)
      const shares = dutyShares(history, playbook, Number.MAX_SAFE_INTEGER)
      const entries = dutiesInForce(state, playbook)
      for (const line of shares) {
        const own = entries.filter((entry) => `duty:${entry.duty.department}` === line.id)
        expect(line.points.at(-1)?.value).toBeCloseTo(own.filter((entry) => entry.closed).length / own.length)
        expect(line.points.map((point) => point.at)).toEqual(
          line.points.map((point) => point.at).toSorted((a, b) => a - b)
        )
      }
    }),
    { numRuns: 60 }
  )
})
