import type { Actor } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { lineOf } from './loads.ts'
import type { Deed } from './story-recovery.ts'

const MINUTE = 60_000

const words = {
  ja: {
    staff: ['田辺 由美', '青木 修', '小川 真', '木村 沙織', '石井 優'],
    topics: '出金はいつ再開するか、注文は取り消されるか',
    loss: '覚えのない送付があり、残高が減っていると申出。ログイン通知あり',
    rent: '家賃の支払いが明日で、出金できないと困るとの申出',
    order: '停止直前の成行注文が約定したか分からない',
    wait: '電話が30分つながらず、チャットの回答も違っていた',
    waitMoved: '別の担当者を希望',
    lawyer: '回答しだいでは弁護士に相談するとのこと',
    told: '出金の時期は未定で、次の告知でお知らせすると回答',
    asked: '注文は板に残っており、再開前に取扱いを案内すると回答',
    settled: '回答に納得'
  },
  en: {
    staff: ['Yumi Tanabe', 'Osamu Aoki', 'Makoto Ogawa', 'Saori Kimura', 'Yu Ishii'],
    topics: 'When withdrawals come back, whether orders are cancelled',
    loss: 'Reports a transfer they did not make and a smaller balance; has a login mail',
    rent: 'Rent is due tomorrow and they cannot withdraw',
    order: 'Does not know whether a market order just before the halt was filled',
    wait: 'Thirty minutes on hold, and the chat answered something else',
    waitMoved: 'Wants another agent',
    lawyer: 'Will speak to a lawyer, depending on the answer',
    told: 'Told that the time of withdrawals is not known and comes with the next notice',
    asked: 'Told that the order rests in the book and that its handling is announced before resumption',
    settled: 'Accepts the answer'
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
    ...caseDeeds(language, startAt, suzuki),
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

/** Cases of the story: one is late, one goes to law, one is settled. */
function caseDeeds(language: 'ja' | 'en', startAt: number, suzuki: Actor): Deed[] {
  const said = words[language]
  const at = (minute: number) => startAt + minute * MINUTE
  const open = (
    minute: number,
    kind: string,
    customer: string,
    summary: string,
    rest: Partial<CommandData<'complaint.open'>> & { readonly form?: never } = {}
  ) =>
    deed(minute, suzuki, 'complaint.open', {
      form: {
        customer,
        channel: 'phone',
        kind,
        summary,
        occurredAt: at(minute - 4),
        loss: kind === 'access' ? { amount: '0.42', unit: 'BTC' } : null,
        address: kind === 'access' ? 'a3F9c1' : '',
        txid: '',
        language
      },
      priority: '',
      evidence: [],
      dispute: '',
      person: said.staff[0],
      dueAt: null,
      ...rest
    })
  return [
    open(3, 'access', 'T-48213', said.loss, {
      priority: 'assetLoss',
      evidence: [
        { item: 'loginRecord', state: 'here' },
        { item: 'txid', state: 'asked' }
      ]
    }),
    open(6, 'withdrawal', 'T-48220', said.rent, { priority: 'urgentWithdrawal', person: said.staff[1] }),
    open(8, 'order', '4821', said.order, { person: said.staff[2] }),
    open(9, 'service', 'T-48231', said.wait, { person: said.staff[3] }),
    deed(11, suzuki, 'complaint.answer', { complaint: 'case2', channel: 'phone', text: said.told }),
    deed(13, suzuki, 'complaint.move', {
      complaint: 'case4',
      step: 'otherAgent',
      person: said.staff[4],
      dueAt: at(73),
      reason: said.waitMoved
    }),
    deed(16, suzuki, 'complaint.dispute', { complaint: 'case4', text: said.lawyer }),
    deed(17, suzuki, 'complaint.answer', { complaint: 'case3', channel: 'chat', text: said.asked }),
    deed(18, suzuki, 'complaint.close', { complaint: 'case3', result: 'explained', text: said.settled })
  ]
}

function deed<N extends CommandName>(minute: number, by: Actor, name: N, data: CommandData<N>): Deed {
  return { minute, by, command: { name, data } as Command }
}
