import type { Actor } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { lineOf } from './loads.ts'
import type { Deed } from './story-recovery.ts'

const MINUTE = 60_000

const words = {
  ja: {
    staff: ['田辺 由美', '青木 修', '小川 真', '木村 沙織', '石井 優'],
    topics: '出金はいつ再開するか、注文は取り消されるか'
  },
  en: {
    staff: ['Yumi Tanabe', 'Osamu Aoki', 'Makoto Ogawa', 'Saori Kimura', 'Yu Ishii'],
    topics: 'When withdrawals come back, whether orders are cancelled'
  }
} as const

/** What the support desk of the story does: seats, and three reports of a load that climbs over its limit. */
export function supportDeeds(language: 'ja' | 'en', startAt: number, suzuki: Actor): Deed[] {
  const said = words[language]
  const at = (minute: number) => startAt + minute * MINUTE
  const report = (minute: number, ...lines: CommandData<'inquiry.report'>['lines']) =>
    deed(minute, suzuki, 'inquiry.report', { lines, periodMinutes: 15, volumeMultiple: null, topics: said.topics })
  const seat = (index: number, channel: string, from: number, until: number | null, relief: string) =>
    deed(2, suzuki, 'shift.plan', {
      person: said.staff[index] ?? '',
      channel,
      from: at(from),
      until: until === null ? null : at(until),
      relief
    })
  return [
    seat(0, 'phone', -240, 20, said.staff[4]),
    seat(1, 'phone', -120, 120, ''),
    seat(2, 'chat', -60, 180, ''),
    seat(3, 'mail', -60, null, ''),
    seat(4, 'phone', 35, 240, ''),
    deed(3, suzuki, 'inquiry.gauge', { channel: 'phone', perHour: 12, handleMinutes: null }),
    deed(3.1, suzuki, 'inquiry.gauge', { channel: 'chat', perHour: 20, handleMinutes: null }),
    report(
      5,
      lineOf('phone', { received: 6, open: 4, answered: 5, abandoned: 1, longestWait: 9, averageWait: 4, staff: 2 }),
      lineOf('chat', { received: 8, open: 3, longestWait: 4 }),
      lineOf('mail', { received: 11, open: 11, longestWait: 15 })
    ),
    report(
      12,
      lineOf('phone', { received: 9, open: 11, answered: 6, abandoned: 4, longestWait: 21, averageWait: 9, staff: 2 }),
      lineOf('chat', { received: 16, open: 9, answered: 12, abandoned: 2, longestWait: 26 })
    ),
    report(
      19,
      lineOf('phone', {
        received: 13,
        open: 24,
        answered: 7,
        abandoned: 9,
        longestWait: 38,
        averageWait: 17,
        staff: 2
      }),
      lineOf('chat', { received: 15, open: 12, answered: 14, abandoned: 2, longestWait: 27 })
    )
  ]
}

function deed<N extends CommandName>(minute: number, by: Actor, name: N, data: CommandData<N>): Deed {
  return { minute, by, command: { name, data } as Command }
}
