import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { clockSources } from '../../../shared/watch/sources/clocks.ts'
import { ito } from '../../helpers/people.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { openDesk, shipped } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
const by = ito

const sent = (deadline: string): CommandData<'deadline.send'> => ({
  deadline,
  part: 'report',
  how: '',
  receipt: '',
  evidence: ''
})
/** The levels of ER-14 on one report: each with its due minute and whom it told. */
function levels(desk: WatchDesk, subject: string): readonly (readonly [number, readonly string[]])[] {
  const steps = desk.state().escalations.get(`ER-14:${subject}`)?.steps ?? []
  return steps
    .filter((step) => step.round === 0)
    .map((step) => [(step.dueAt - desk.start) / MINUTE, step.targets] as const)
}
const nextInLine = [['R-LG-REG'], ['R-LG-H'], ['R-IC', 'R-EXEC']]

describe('ER-14, alarms at half, four fifths and all of the time of a report', () => {
  test('by the outer limit while only that runs, and by the earlier one once both do', () => {
    const desk = openDesk()
    desk.act('deadline.switch', { deadline: 'EU-DORA-1', on: true, reason: '' }, { at: 1, by })
    desk.runTo(12 * HOUR, 10)
    expect(levels(desk, 'EU-DORA-1')).toEqual([[12 * HOUR, ['R-LG-REG']]])
    const classified = { anchor: 'classifiedMajor', at: desk.start + 13 * HOUR * MINUTE, note: '' } as const
    desk.act('deadline.anchor', { deadlines: ['EU-DORA-1'], ...classified }, { at: 13 * HOUR, by })
    desk.runTo(18 * HOUR, 10)
    expect(levels(desk, 'EU-DORA-1').map(([at]) => at)).toEqual([12 * HOUR, 13 * HOUR + 192, 17 * HOUR])
    expect(levels(desk, 'EU-DORA-1').map(([, to]) => to)).toEqual(nextInLine)
  })

  test.each(shipped.playbook.types.map(({ id }) => id))(
    'a report that runs alarms in a halt of type %s too, whoever switched it on',
    (type) => {
      const desk = openDesk({ type })
      desk.act('deadline.switch', { deadline: 'EU-DORA-1', on: true, reason: '' }, { at: 1, by })
      desk.runTo(13 * HOUR, 60)
      expect(levels(desk, 'EU-DORA-1')).toEqual([[12 * HOUR, ['R-LG-REG']]])
    }
  )

  test.each([
    ['a report that was sent', (desk: WatchDesk) => desk.act('deadline.send', sent('JP-FSA-1'), { at: 20 })],
    [
      'one that does not apply',
      (desk: WatchDesk) => desk.act('deadline.waive', { deadline: 'JP-FSA-1', reason: '対象外' }, { at: 20, by })
    ],
    [
      'one that legal switched off',
      (desk: WatchDesk) =>
        desk.act('deadline.switch', { deadline: 'JP-FSA-1', on: false, reason: '対象外' }, { at: 20, by })
    ]
  ])('none for %s', (_what, stop) => {
    const desk = openDesk()
    stop(desk)
    desk.runTo(70)
    expect(levels(desk, 'JP-FSA-1')).toEqual([])
    expect(levels(desk, 'JP-JVCEA-1')).toHaveLength(3)
  })

  test('what is sent ends an alarm that was raised; taken back, the clock is late at once', () => {
    const desk = openDesk()
    desk.runTo(31)
    desk.act('deadline.send', sent('JP-FSA-1'), { at: 31 })
    desk.run(32)
    expect(desk.state().escalations.get('ER-14:JP-FSA-1')?.resolved?.how).toBe('passed')
    desk.act('deadline.retract', { deadline: 'JP-FSA-1', what: 'report', anchor: null, reason: '未達' }, { at: 65 })
    desk.run(65.5)
    const again = [...desk.state().escalations.values()].filter((one) => one.id.startsWith('ER-14:JP-FSA-1'))
    expect(again.some((one) => one.resolved === undefined)).toBe(true)
  })

  test('a shorter time by legal counts from the same start, and nothing falls due before it was said', () => {
    const desk = openDesk()
    desk.run(1)
    const edit = { deadline: 'JP-FSA-1', change: { targetMinutes: 20 }, reason: '社内規程' }
    desk.act('deadline.edit', edit, { at: 15, by })
    const source = clockSources(desk.state(), shipped).find(({ id }) => id === 'JP-FSA-1')
    expect(source?.start).toEqual({ at: desk.start, knownAt: desk.start + 15 * MINUTE })
    desk.run(15)
    desk.runTo(21)
    const steps =
      desk
        .state()
        .escalations.get('ER-14:JP-FSA-1')
        ?.steps.filter(({ round }) => round === 0) ?? []
    expect(steps.map(({ level, at }) => [level, (at - desk.start) / MINUTE])).toEqual([
      [1, 15],
      [2, 16],
      [3, 20]
    ])
  })

  test('clocks outlive their incident', () => {
    const desk = openDesk()
    desk.act('deadline.send', sent('JP-FSA-1'), { at: 5 })
    desk.act('halt.close', { reason: '終了' }, { at: 60 })
    desk.runTo(32 * DAY, 120)
    expect(levels(desk, 'JP-FSA-4').map(([at]) => at)).toEqual([15.5 * DAY, 24.8 * DAY, 31 * DAY])
  })

  test('the second report of one payment is a subject of its own', () => {
    const desk = openDesk({ type: 'H3' })
    desk.act('deadline.switch', { deadline: 'US-NYDFS-2', on: true, reason: '' }, { at: 1, by })
    const paid = { deadlines: ['US-NYDFS-2'], anchor: 'extortionPaid', at: desk.start, note: '' } as const
    desk.act('deadline.anchor', { ...paid, deadlines: [...paid.deadlines] }, { at: 2, by })
    desk.runTo(16 * DAY, 60)
    expect(levels(desk, 'US-NYDFS-2')).toHaveLength(3)
    expect(levels(desk, 'US-NYDFS-2~followUp')).toHaveLength(1)
  })
})
