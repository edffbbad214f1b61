import fc from 'fast-check'
import type { z } from 'zod'
import type { checkCommands } from '../../shared/incident/asset-check/commands.ts'
import { checkEvents } from '../../shared/incident/asset-check/events.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { monitorCommands } from '../../shared/incident/monitor/commands.ts'
import { monitorEvents } from '../../shared/incident/monitor/events.ts'
import { sides } from '../../shared/incident/monitor/monitor.ts'
import type { resumeCommands } from '../../shared/incident/resumption/commands.ts'
import { resumeEvents } from '../../shared/incident/resumption/events.ts'
import { announced, answers, verdicts } from '../../shared/incident/resumption/resumption.ts'
import { START } from './given.ts'

/** The events of asset checks, of the ladder and of the watch after it. */
export const resumptionTables = { ...checkEvents, ...resumeEvents, ...monitorEvents }
type Tables = typeof resumptionTables

const reason = fc.constantFrom('', '再停止のおそれ')
const instant = fc.integer({ min: START - 1e9, max: START + 1e9 })
const amount = fc.constantFrom('0', '1.5', '523000.000000000000000001')
const round = fc.constantFrom('r1', 'r2', '__proto__')
const check = fc.constantFrom('AC-01', 'AC-03', 'AC-09', 'constructor')
const result = fc.constantFrom('pass', 'fail', 'notRun')
const evidence = fc.constantFrom(null, { kind: 'text' as const, text: '照合表' })
const balance = fc.record({ asset: fc.constantFrom('BTC', 'JPY', 'toString'), ledger: amount, chain: amount })
const stage = fc.constantFrom('default-2', 'default-4', 'default-6', 'nothing')
const gate = fc.constantFrom('RG-01', 'RG-03', 'RG-99', '__proto__')
const gates = fc.array(gate, { minLength: 1, maxLength: 2 })
const verdict = fc.constantFrom(...verdicts)
const what = fc.array(fc.constantFrom(...announced), { minLength: 1, maxLength: 2 })
const channels = fc.array(fc.constantFrom('web', 'email', 'nothing'), { minLength: 1, maxLength: 2 })
const cells = fc.array(fc.record({ service: fc.constantFrom('spot', 'nothing'), asset: fc.constantFrom('*', 'BTC') }), {
  minLength: 1,
  maxLength: 2
})
const assets = fc.constantFrom<string[]>(['*'], ['BTC'])
const scope = fc.oneof(
  fc.record({ kind: fc.constant('step' as const), stage, assets }),
  fc.record({ kind: fc.constant('cells' as const), cells, state: fc.constantFrom('normal', 'viewOnly', 'nothing') })
)
const override = fc.constantFrom('o1', 'o2', '__proto__')
const role = fc.constantFrom('R-IC', 'R-EXEC', '')
const participant = fc.record({
  name: fc.constantFrom('甲証券', 'Broker B', '__proto__'),
  retail: fc.boolean(),
  turnover: amount.filter((text) => text.length < 9),
  retailTurnover: amount.filter((text) => text.length < 9),
  answer: fc.constantFrom(...answers),
  note: reason
})
const metric = fc.constantFrom('priceGap', 'backlog', 'own-1', '__proto__')
const limit = {
  metric,
  name: fc.constantFrom('手数料', 'Gas'),
  unit: fc.constantFrom('', 'gwei'),
  side: fc.constantFrom(...sides),
  limit: amount,
  rehalt: fc.boolean(),
  on: fc.boolean(),
  reason
}
const minutes = fc.integer({ min: 1, max: 90 })
const plan = { everyMinutes: minutes, forMinutes: minutes, stableMinutes: minutes }
const left = fc.array(fc.record({ text: fc.constant('入金の滞留'), owner: role }), { maxLength: 2 })
const rounds = fc.nat(2)
const order = fc.integer({ min: 1, max: 8 })
const stepId = fc.constantFrom('s1', 's2', '__proto__')
const allowances = fc.array(
  fc.record({
    service: fc.constantFrom('spot', 'desk'),
    asset: fc.constantFrom('*', 'BTC'),
    state: fc.constantFrom('limited', 'normal')
  }),
  { maxLength: 2 }
)

/** Valid data for every one of them. */
export const anyResumptionData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'check.started': fc.record({ round, number: order, note: reason }),
  'check.recorded': fc.record({ round, check, result, evidence, note: reason }),
  'check.signed': fc.record({
    round,
    check,
    role,
    stamp: fc.constantFrom('1', '2', '1/1', '0/2'),
    result: fc.constant('pass')
  }),
  'check.balanced': fc.record({
    round,
    balances: fc.array(balance, { minLength: 1, maxLength: 2 }),
    source: fc.constantFrom('', '残高.csv')
  }),
  'check.voided': fc.record({ round, reason }),
  'resume.chosen': fc.record({
    ladder: fc.constantFrom('default', 'security', 'nothing'),
    from: fc.constantFrom('', 'default'),
    reason
  }),
  'resume.planned': fc.record({
    plans: fc.array(fc.record({ stage, at: fc.option(instant) }), { minLength: 1, maxLength: 2 }),
    reason
  }),
  'resume.met': fc.record({ gates, verdict, evidence: reason, round: rounds }),
  'resume.treated': fc.record({
    treatment: fc.constantFrom('cancelAll', 'nothing'),
    owner: role,
    basis: fc.constant('取引約款 第12条')
  }),
  'resume.announced': fc.record({ what, channels, opensAt: fc.option(instant), ref: reason, round: rounds }),
  'resume.readied': fc.record({ participants: fc.array(participant, { minLength: 1, maxLength: 2 }) }),
  'resume.decided': fc.record({ stage, verdict: fc.constantFrom('go', 'noGo'), role, reason, round: rounds }),
  'resume.asked': fc.record({
    override,
    scope,
    covers: fc.constantFrom([], ['gate:RG-01', 'hold'], ['ladder'], ['something-new', 'trigger:priceGap']),
    role,
    reason,
    round: rounds
  }),
  'resume.overridden': fc.record({ override, role, reason }),
  'resume.dropped': fc.record({ override, reason }),
  'resume.stepped': fc.record({
    step: stepId,
    ladder: fc.constantFrom('default', 'nothing'),
    stage,
    order,
    assets,
    cells: allowances.map((list) => list.map((one) => ({ ...one, from: 'halted' }))),
    allows: allowances,
    override: fc.constantFrom('', 'o1'),
    round: rounds
  }),
  'resume.backed': fc.record({
    steps: fc.array(stepId, { minLength: 1, maxLength: 2 }),
    from: order,
    to: fc.nat(4),
    trigger: fc.constantFrom('', 'priceGap'),
    reason
  }),
  'resume.lapsed': fc.record({ cells }),
  'monitor.opened': fc.record(plan),
  'monitor.limited': fc.record(limit),
  'monitor.recorded': fc.record({
    readings: fc.array(fc.record({ metric, name: fc.constant({ ja: '価格乖離', en: 'Price gap' }), value: amount }), {
      minLength: 1,
      maxLength: 2
    }),
    past: fc.array(metric, { maxLength: 1 }),
    note: reason
  }),
  'monitor.extended': fc.record({ until: instant, reason }),
  'monitor.closed': fc.record({ unmet: fc.constantFrom([], ['looked', 'something-new']), left, reason }),
  'monitor.reopened': fc.record({ reason })
}

type Commands = typeof checkCommands & typeof resumeCommands & typeof monitorCommands
const ready = participant.map((one) => ({ ...one, turnover: '9', retailTurnover: '9' }))

/** What people ask for of them. */
export const anyResumptionCommand: { readonly [N in keyof Commands]: fc.Arbitrary<CommandData<N>> } = {
  'check.start': fc.record({ note: reason }),
  'check.record': fc.record({ round, check, result, evidence, note: reason }),
  'check.sign': fc.record({ round, check }),
  'check.balance': fc.record({ round, balances: balance.map((one) => [one]), source: fc.constant('') }),
  'check.void': fc.record({ round, reason }),
  'resume.choose': fc.record({ ladder: fc.constant('default'), reason }),
  'resume.plan': fc.record({ plans: fc.record({ stage, at: fc.option(instant) }).map((one) => [one]), reason }),
  'resume.meet': fc.record({ gates, verdict, evidence: reason }),
  'resume.treat': fc.record({
    treatment: fc.constantFrom('cancelAll', 'nothing'),
    owner: fc.constantFrom('R-SYS-ENG', 'R-NONE'),
    basis: fc.constantFrom('', '取引約款 第12条')
  }),
  'resume.announce': fc.record({ what, channels, opensAt: fc.option(instant), ref: reason }),
  'resume.ready': fc.record({ participants: ready.map((one) => [one]) }),
  'resume.decide': fc.record({ stage, verdict: fc.constantFrom('go', 'noGo'), reason }),
  'resume.override': fc.record({
    scope,
    reason: fc.constant('緊急')
  }),
  'resume.sign': fc.record({ override, reason }),
  'resume.drop': fc.record({ override, reason }),
  'resume.step': fc.record({ stage, assets, leave: fc.constant([]) }),
  'resume.back': fc.record({ to: fc.nat(1), trigger: fc.constantFrom('', 'priceGap'), reason }),
  'monitor.open': fc.record(plan),
  'monitor.limit': fc.record(limit),
  'monitor.record': fc.record({ readings: fc.record({ metric, value: amount }).map((one) => [one]), note: reason }),
  'monitor.extend': fc.record({ until: instant, reason }),
  'monitor.close': fc.record({ left, reason }),
  'monitor.reopen': fc.record({ reason })
}
