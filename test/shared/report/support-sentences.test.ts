import { describe, expect, test } from 'vitest'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { minutes, playbook, START } from '../../helpers/given.ts'
import { intake } from '../../helpers/intake.ts'
import { lineOf, loadOf } from '../../helpers/loads.ts'

const time = timeNear(START, 'Asia/Tokyo')
const load = { ...loadOf(lineOf('phone', { open: 12, longestWait: 48 })), volumeMultiple: 3.2, topics: '再開時期' }
const seat = { shift: 's1', person: 'Yumi Tanabe', channel: 'phone' }
const of = { complaint: 'c1', number: '007QK' }
const turn = { step: 'supervisor', person: 'Megumi Ono', dueAt: minutes(90) }

/** An event, and what is said of it in both languages. */
const said: readonly [string, Record<string, unknown>, string, string][] = [
  [
    'inquiry.reported',
    { inquiry: 'q1', load },
    '問い合わせ状況:電話 未対応12件・最長待ち48分、件数は平常の3.2倍、多い質問「再開時期」(直近15分)',
    'Support load: Phone open 12, longest wait 48 min; volume 3.2 times normal; asked most: “再開時期” (last 15 min)'
  ],
  [
    'inquiry.gauged',
    { channel: 'phone', perHour: 40, handleMinutes: null },
    '電話の基準:平常1時間あたり40件、1件あたり—分',
    'Phone is measured by: 40 in a normal hour, — min each'
  ],
  [
    'shift.planned',
    { ...seat, from: minutes(0), until: minutes(240), relief: 'Osamu Aoki' },
    '窓口の配置:Yumi Tanabe(電話)09:00から、交代予定 13:00、交代者 Osamu Aoki',
    'At the desk: Yumi Tanabe (Phone) from 09:00, relief at 13:00, by Osamu Aoki'
  ],
  ['shift.ended', seat, '窓口を離れた:Yumi Tanabe(電話)', 'Left the desk: Yumi Tanabe (Phone)'],
  [
    'complaint.opened',
    { ...of, form: { ...intake.form, summary: 'x' }, priority: 'care', evidence: [], turn, dispute: 'y' },
    '案件 007QK を受付(電話、出金・送付、顧客 T-48213):「x」【優先:配慮を要する顧客】【法的措置・外部申立ての意思】y',
    'Case 007QK taken (Phone, Withdrawal, customer T-48213): “x” [Priority: Customer needing care] [Legal action or outside body] y'
  ],
  [
    'complaint.moved',
    { ...of, turn, reason: '' },
    '案件 007QK:上長へ(Megumi Ono、連絡期限 10:30)',
    'Case 007QK passed on: Supervisor (Megumi Ono, to answer by 10:30)'
  ],
  [
    'complaint.gathered',
    { ...of, item: 'txid', state: 'here' },
    '案件 007QK:資料「トランザクションID」:受領',
    'Case 007QK: evidence “Transaction ID”: received'
  ],
  [
    'complaint.closed',
    { ...of, result: 'explained', text: 'z' },
    '案件 007QK:終了、説明で了承「z」',
    'Case 007QK closed: Explained and accepted, “z”'
  ]
]

describe('the support desk in words', () => {
  test.each(said)('%s', (type, data, ja, en) => {
    const event = factOf(type, data)
    expect(sentenceOf(event, 'ja', namesOf(playbook, 'ja'), time)).toBe(ja)
    expect(sentenceOf(event, 'en', namesOf(playbook, 'en'), time)).toBe(en)
  })

  test('an escalation about a case names it', () => {
    const { matter } = namesOf(playbook, 'ja')
    expect(matter('ER-23:c1', { case: '007QK' }).subject).toBe('007QK')
    expect(matter('ER-16:q1', { waitMinutes: 48, supportChannel: 'phone' }).subject).toBe('電話')
  })
})
