import { describe, expect, test } from 'vitest'
import { gatesFor } from '../../../shared/incident/resumption/gates.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { Given } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { matsumoto, sato, tanaka } from '../../helpers/people.ts'
import { chief, executive, goFor, prepared, roundPassed, soc } from '../../helpers/resuming.ts'

const chosen = step('resume.choose', { ladder: 'default', reason: '' })
const halt = [declared(), chosen]
const gate = ({ state }: Given, id: string, at = 20) =>
  gatesFor(state, playbook, 'default-2', minutes(at)).find((one) => one.gate.id === id)
const say = (gates: string[], verdict: CommandData<'resume.meet'>['verdict'], evidence = '') => ({
  gates,
  verdict,
  evidence
})

describe('the gates', () => {
  test('are those of the present severity', () => {
    const ids = (severity: string) =>
      gatesFor(given(declared({ severity })).state, playbook, 'default-2', minutes(1)).map((one) => one.gate.id)
    expect(ids('SEV1')).toHaveLength(12)
    expect(ids('SEV2')).toHaveLength(11)
    expect(ids('SEV2')).not.toContain('RG-11')
  })

  test('are met because a person says so: a ticked duty alone does not meet one', () => {
    const ticked = step('duty.check', { duties: ['SYS-04'] }, { by: sato })
    expect(gate(given(...halt, ticked), 'RG-01')).toMatchObject({ state: 'unsaid', isMet: false })
    const said = given(...halt, ticked, step('resume.meet', say(['RG-01'], 'met')))
    expect(gate(said, 'RG-01')).toMatchObject({ state: 'met', isMet: true, word: { by: matsumoto } })
  })

  test('rest on something: a duty that is done, or evidence in words', () => {
    given(...halt)
      .when('resume.meet', say(['RG-01'], 'met'))
      .refuses('evidence-needed', { gate: 'RG-01' })
    given(...halt)
      .when('resume.meet', say(['RG-01'], 'met', '再発試験 3回'))
      .makes('resume.met')
    given(...halt)
      .when('resume.meet', say(['RG-07'], 'notMet'))
      .refuses('reason-missing')
    given(...halt)
      .when('resume.meet', say(['RG-07'], 'notNeeded'))
      .refuses('reason-missing')
  })

  test('are said together or not at all', () => {
    const { state } = given(...halt)
      .when('resume.meet', say(['RG-01', 'RG-05', 'RG-05'], 'met', '会議で確認'))
      .makes('resume.met')
    expect(state.resumption.gates.size).toBe(2)
    given(...halt)
      .when('resume.meet', say(['RG-01', 'RG-03'], 'met', 'x'))
      .refuses('gate-proof-missing')
    given(...halt)
      .when('resume.meet', say(['RG-01', 'RG-99'], 'met', 'x'))
      .refuses('no-such-gate', { gate: 'RG-99' })
  })

  test('said the same by whomever add nothing; the last word counts', () => {
    const met = step('resume.meet', say(['RG-07'], 'met', '増員済み'))
    given(...halt, met)
      .when('resume.meet', say(['RG-07'], 'met', 'x'), { by: tanaka })
      .refuses('already-so')
    const no = given(...halt, met, step('resume.meet', say(['RG-07'], 'notMet', '人が足りない'), { by: tanaka }))
    expect(gate(no, 'RG-07')).toMatchObject({ state: 'notMet', isMet: false, word: { by: tanaka } })
  })
})

describe('what the console knows of a gate', () => {
  test('the asset check: nobody says that it passed while it has not, and the word lapses when it is out of date', () => {
    given(...halt)
      .when('resume.meet', say(['RG-03'], 'met', '目視で確認'))
      .refuses('gate-proof-missing', { gate: 'RG-03', lack: 'assets-none' })
    const said = given(...halt, ...roundPassed('id3', 10), step('resume.meet', say(['RG-03'], 'met')))
    expect(gate(said, 'RG-03')?.state).toBe('met')
    expect(gate(said, 'RG-03', 300)).toMatchObject({ state: 'lapsed', isMet: false, lacks: [{ code: 'assets-stale' }] })
  })

  test('the asset check: a failure takes the word away at once', () => {
    const fail = step(
      'check.record',
      { round: 'id3', check: 'AC-05', result: 'fail', evidence: null, note: '署名端末に不審な接続' },
      { by: soc }
    )
    const said = given(...halt, ...roundPassed('id3', 10), step('resume.meet', say(['RG-03'], 'met')), fail)
    expect(gate(said, 'RG-03')).toMatchObject({
      state: 'lapsed',
      lacks: [{ code: 'assets-failed', params: { checks: 'AC-05' } }]
    })
  })

  test('the treatment of orders: decided with its owner and rule, and announced', () => {
    const decision = { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: '取引約款 第12条' }
    given(...halt)
      .when('resume.treat', { ...decision, basis: '' })
      .refuses('basis-missing')
    given(...halt)
      .when('resume.treat', { ...decision, treatment: 'x' })
      .refuses('no-such-treatment')
    given(...halt)
      .when('resume.treat', { ...decision, owner: 'R-X' })
      .refuses('no-such-role')
    const told = { what: ['treatment'], channels: ['web'], opensAt: null, ref: '' } as CommandData<'resume.announce'>
    given(...halt)
      .when('resume.announce', told)
      .refuses('no-treatment')
    const decided = [...halt, step('resume.treat', decision)]
    given(...decided)
      .when('resume.treat', decision)
      .refuses('already-so')
    expect(gate(given(...decided), 'RG-04')?.lacks).toEqual([{ code: 'treatment-unannounced', params: {} }])
    const announced = [...decided, step('resume.announce', told)]
    expect(gate(given(...announced), 'RG-04')?.lacks).toEqual([])
    const other = step('resume.treat', { ...decision, treatment: 'keepLimitOrders' })
    expect(gate(given(...announced, other), 'RG-04')?.lacks).toEqual([{ code: 'treatment-unannounced', params: {} }])
  })

  test('the notice ahead: on every channel of the playbook', () => {
    const told = (channels: string[]) =>
      step('resume.announce', { what: ['reopening'], channels, opensAt: minutes(90), ref: '' })
    expect(gate(given(...halt, told(['web', 'email'])), 'RG-08')?.lacks).toEqual([
      { code: 'channels-open', params: { channels: 'social, push' } }
    ])
    expect(gate(given(...halt, told(['web', 'email']), told(['social', 'push'])), 'RG-08')?.lacks).toEqual([])
    given(...halt)
      .when('resume.announce', { what: ['reopening'], channels: ['fax'], opensAt: null, ref: '' })
      .refuses('no-such-channel')
    given(...halt)
      .when('resume.announce', { what: ['reopening'], channels: ['web'], opensAt: minutes(0), ref: '' }, { at: 5 })
      .refuses('end-before-start')
  })

  test('can be left out only where the rules let it', () => {
    given(...halt)
      .when('resume.meet', say(['RG-06', 'RG-04'], 'notNeeded', '未約定注文なし'))
      .makes('resume.met')
    for (const id of ['RG-03', 'RG-08'])
      given(...halt)
        .when('resume.meet', say([id], 'notNeeded', '急ぐため'))
        .refuses('gate-always-needed', { gate: id })
  })
})

describe('the ask-around of participants (TSE rule: half of turnover, five retail brokers with 30 % of retail)', () => {
  const broker = (
    name: string,
    turnover: string,
    retailTurnover: string,
    answer: 'asked' | 'ready' | 'notReady' = 'ready'
  ) => ({
    name,
    retail: retailTurnover !== '0',
    turnover,
    retailTurnover,
    answer,
    note: ''
  })
  const five = ['A', 'B', 'C', 'D', 'E'].map((name) => broker(name, '4.2', '6'))
  const asked = (...participants: ReturnType<typeof broker>[]) => step('resume.ready', { participants })

  test('is enough exactly at the bar', () => {
    const enough = given(...halt, asked(...five, broker('F', '29', '0'), broker('G', '50', '70', 'notReady')))
    expect(gate(enough, 'RG-06')?.lacks).toEqual([])
  })

  test('falls short by share, by the number of retail brokers, or by their share', () => {
    const lacks = (...participants: ReturnType<typeof broker>[]) =>
      gate(given(...halt, asked(...participants)), 'RG-06')?.lacks.map(({ code }) => code)
    expect(lacks(...five, broker('F', '28.9', '0'))).toEqual(['turnover-short'])
    expect(lacks(...five.slice(1), broker('F', '40', '6.1', 'asked'), broker('H', '34', '6.1'))).toEqual([])
    expect(lacks(...five.slice(1), broker('F', '40', '0'))).toEqual(['retail-few', 'retail-short'])
    expect(lacks(...five.slice(0, 4), broker('E', '34', '5.999999'))).toEqual(['retail-short'])
  })

  test('nobody asked leaves it to a person', () => {
    expect(gate(given(...halt), 'RG-06')?.lacks).toEqual([])
  })

  test('who was left out counts no longer; shares are of one whole', () => {
    const large = broker('G', '80', '0')
    given(...halt, asked(large))
      .when('resume.ready', { participants: [broker('H', '20.01', '0')] })
      .refuses('over-hundred', { sum: '100.01' })
    const left = step('resume.ready', { participants: [{ ...large, answer: 'left' }] })
    given(...halt, asked(large), left)
      .when('resume.ready', { participants: [broker('H', '100', '0')] })
      .makes('resume.readied')
    given(...halt)
      .when('resume.ready', { participants: [large, large] })
      .refuses('participant-twice', { name: 'G' })
  })
})

describe('go and no-go', () => {
  const stage = 'default-2'
  const go = { stage, verdict: 'go', reason: '' } as const
  const approval = (given: Given) => gate(given, 'RG-12')

  test('are said in person by the named people: the commander and the executive on duty', () => {
    given(...halt)
      .when('resume.decide', go, { by: sato })
      .refuses('not-a-decider', { roles: 'R-IC,R-EXEC' })
    given(...halt)
      .when('resume.decide', go, { by: chief })
      .refuses('not-a-decider')
    expect(approval(given(...halt, step('resume.decide', go)))?.lacks).toEqual([
      { code: 'go-missing', params: { roles: 'R-EXEC' } }
    ])
    expect(approval(given(...halt, ...goFor(stage, 5)))?.isMet).toBe(true)
  })

  test('at the top severity the chief executive speaks in place of the executive', () => {
    const top = [declared({ severity: 'SEV1' }), chosen]
    given(...top)
      .when('resume.decide', go, { by: executive })
      .refuses('not-a-decider', { roles: 'R-IC,R-CEO' })
    expect(approval(given(...top, ...goFor(stage, 5, chief)))?.isMet).toBe(true)
  })

  test('raised to the top severity, the executive’s go is not enough any more', () => {
    const raised = step('halt.regrade', { severity: 'SEV1', reason: '差異を確認' })
    expect(approval(given(...halt, ...goFor(stage, 5), raised))?.lacks).toEqual([
      { code: 'go-missing', params: { roles: 'R-CEO' } }
    ])
  })

  test('one person does not speak for two', () => {
    const both = [
      step('call.appoint', { role: 'R-EXEC', person: matsumoto.person, reason: '不在' }),
      step('resume.decide', go),
      step('resume.decide', go, { by: { ...matsumoto, role: 'R-EXEC' } })
    ]
    expect(() => given(...halt, ...both)).toThrow('already-so')
    expect(approval(given(...halt, ...both.slice(0, -1)))?.isMet).toBe(false)
  })

  test('whoever commands speaks as the commander, and nobody else does', () => {
    given(...halt)
      .when('resume.decide', go, { by: { ...tanaka, role: 'R-IC' } })
      .refuses('not-a-decider')
    const taken = step('command.take', { reason: '交代' }, { by: tanaka })
    given(...halt, taken)
      .when('resume.decide', go, { by: tanaka })
      .makes('resume.decided')
  })

  test('a no-go says why and takes the go back', () => {
    given(...halt)
      .when('resume.decide', { ...go, verdict: 'noGo' })
      .refuses('reason-missing')
    const no = step('resume.decide', { ...go, verdict: 'noGo', reason: '照合が残る' }, { by: executive })
    expect(approval(given(...halt, ...goFor(stage, 5), no))?.isMet).toBe(false)
  })

  test('are for one step alone', () => {
    const other = given(...halt, ...goFor('default-3', 5))
    expect(approval(other)?.isMet).toBe(false)
    given(...halt)
      .when('resume.decide', { ...go, stage: 'x' })
      .refuses('no-such-stage')
  })

  test('the gate of the go is not said to be met by anybody', () => {
    given(...halt)
      .when('resume.meet', say(['RG-12'], 'met', 'x'))
      .refuses('gate-by-decision')
  })
})

test('all of it prepared, only the go is missing', () => {
  const ready = given(...halt, ...roundPassed('id3', 10), ...prepared(15))
  const open = gatesFor(ready.state, playbook, 'default-2', minutes(60)).filter(({ isMet }) => !isMet)
  expect(open.map((one) => one.gate.id)).toEqual(['RG-12'])
})
