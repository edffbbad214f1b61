import fc from 'fast-check'
import type { z } from 'zod'
import type { Actor, Envelope } from '../../shared/event/envelope.ts'
import type { claimCommands } from '../../shared/incident/claim/commands.ts'
import { claimEvents } from '../../shared/incident/claim/events.ts'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { compensationCommands } from '../../shared/incident/compensation/commands.ts'
import { clearanceKinds, outcomes } from '../../shared/incident/compensation/compensation.ts'
import { compensationEvents } from '../../shared/incident/compensation/events.ts'
import { signatureNeeds } from '../../shared/incident/compensation/signers.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { decidedToPay, form as aForm, kato, nakamura, terms as someTerms } from './compensating.ts'
import { playbook } from './given.ts'
import { ito, matsumoto } from './people.ts'
import type { WatchDesk } from './watch-desk.ts'
import { openDesk } from './watch-desk.ts'

const id = fc.constantFrom('id2', 'id3', 'none', '__proto__')
const claim = fc.constantFrom('no:t-1', 'no:t-2', 'none', 'constructor')
const batch = fc.constantFrom('id4', 'none')
const number = fc.constantFrom('T-1', 'T-2', 'T-3')
const words = fc.constantFrom('', '協議の結果', 'agreed with legal', '板 | `x` <b>')
const source = fc.constantFrom('', 'cases.csv')
const outcome = fc.constantFrom(...outcomes)
const amount = fc.constantFrom('0', '12000.5', '0.000000000000000001', '999999999999999999999999999999')
const form = fc.record({
  account: fc.constantFrom('A-1', 'A-2'),
  assessed: fc.option(amount, { freq: 3 }),
  claimed: fc.option(amount),
  currency: fc.constantFrom('JPY', 'BTC')
})
const formed = form.map((change) => ({ ...aForm, ...change }))
const terms = fc
  .record({
    formula: fc.constantFrom('', '差額', '差額の半分'),
    law: fc.constantFrom('japan', 'elsewhere'),
    lawNote: words
  })
  .map((change) => ({ ...someTerms, ...change }) as typeof someTerms)
const some = fc.uniqueArray(claim, { minLength: 1, maxLength: 3 })
const need = fc.constantFrom(...signatureNeeds)
const kind = fc.constantFrom(...clearanceKinds)

type Names = keyof typeof compensationCommands | keyof typeof claimCommands

/** Random commands on compensation and its register. */
export const anyCompensationCommand: { readonly [N in Names]: fc.Arbitrary<CommandData<N>> } = {
  'compensation.assess': fc.record({ was: fc.option(id), terms, reason: words }),
  'compensation.step': fc.record({ step: fc.constantFrom(0, 2, 8, 40), done: fc.boolean(), note: words }),
  'compensation.clear': fc.record({ kind, reference: words, text: words }),
  'compensation.unclear': fc.record({ clearance: id, reason: words }),
  'compensation.propose': fc.record({ outcome, assessment: id, text: words }),
  'compensation.approve': fc.record({ resolution: id, assessment: id }),
  'compensation.withdraw': fc.record({ resolution: id, reason: words }),
  'claim.take': fc.record({
    rows: fc.array(fc.record({ number: fc.oneof(number, fc.constant('')), form: formed }), {
      minLength: 1,
      maxLength: 2
    }),
    source
  }),
  'claim.revise': fc.record({
    rows: fc.array(fc.record({ claim, form: formed }), { minLength: 1, maxLength: 2 }),
    source,
    reason: words
  }),
  'claim.propose': fc.record({ claims: some, outcome, note: words }),
  'claim.sign': fc.record({ batch }),
  'claim.withdraw': fc.record({ batch, reason: words }),
  'claim.pay': fc.record({ claims: some, reference: words }),
  'claim.unpay': fc.record({ claims: some, reason: words }),
  'claim.object': fc.record({ claim, text: words }),
  'claim.answer': fc.record({ claim, upheld: fc.boolean(), text: words }),
  'claim.close': fc.record({ claims: some, note: words }),
  'claim.reopen': fc.record({ claim, reason: words })
}

/** The events of compensation and its register. */
export const compensationTables = { ...compensationEvents, ...claimEvents }
type Tables = typeof compensationTables

const of = { claim, number }
const rows = fc.array(fc.record({ ...of, form: formed }), { maxLength: 3 })
const named = fc.array(fc.record(of), { minLength: 1, maxLength: 3 })
const ofBatch = { batch, number: fc.integer({ min: 1, max: 9 }), outcome }
const assessment = fc.constantFrom('', 'id2', 'id3')

/** Valid data for each of them. */
export const anyCompensationData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'compensation.assessed': fc.record({ assessment: id, terms, reason: words }),
  'compensation.stepped': fc.record({ step: fc.nat(12), done: fc.boolean(), note: words }),
  'compensation.cleared': fc.record({ clearance: id, kind, reference: words, text: words }),
  'compensation.uncleared': fc.record({ clearance: id, kind, reason: words }),
  'compensation.proposed': fc.record({ resolution: id, outcome, assessment: id, text: words }),
  'compensation.approved': fc.record({ resolution: id, outcome, assessment: id, need }),
  'compensation.withdrawn': fc.record({ resolution: id, outcome, reason: words }),
  'claim.taken': fc.record({ rows, source }),
  'claim.revised': fc.record({ rows, source, reason: words }),
  'claim.proposed': fc.record({
    ...ofBatch,
    assessment,
    lines: fc.array(
      fc.record({ claim, revision: fc.nat(2), amount: fc.option(amount), currency: fc.constantFrom('JPY', 'BTC') }),
      { minLength: 1, maxLength: 3 }
    ),
    note: words
  }),
  'claim.signed': fc.record({ ...ofBatch, assessment, need }),
  'claim.withdrawn': fc.record({ ...ofBatch, reason: words }),
  'claim.paid': fc.record({
    rows: fc.array(fc.record({ ...of, amount, currency: fc.constantFrom('JPY', 'BTC') }), {
      minLength: 1,
      maxLength: 3
    }),
    reference: words
  }),
  'claim.unpaid': fc.record({ rows: named, reason: words }),
  'claim.objected': fc.record({ ...of, text: words }),
  'claim.answered': fc.record({ ...of, upheld: fc.boolean(), text: words }),
  'claim.closed': fc.record({ rows: named, note: words }),
  'claim.reopened': fc.record({ ...of, reason: words })
}

/** What was assessed, proposed and listed last is what is decided on. */
export function compensationAim({ name }: Command, state: IncidentState): Record<string, unknown> {
  const { assessments, clearances, resolutions } = state.compensation
  const last = assessments.at(-1)?.id
  const aims: Record<string, Record<string, unknown>> = {
    'compensation.assess': { was: last ?? null },
    'compensation.propose': { assessment: last },
    'compensation.approve': { assessment: last, resolution: resolutions.at(-1)?.id },
    'compensation.withdraw': { resolution: resolutions.at(-1)?.id },
    'compensation.unclear': { clearance: clearances.at(-1)?.id },
    'claim.sign': { batch: [...state.batches.keys()].at(-1) },
    'claim.withdraw': { batch: [...state.batches.keys()].at(-1) }
  }
  return Object.fromEntries(Object.entries(aims[name] ?? {}).filter(([, value]) => value !== undefined))
}

const commandOf = (name: Names): fc.Arbitrary<Command> =>
  (anyCompensationCommand[name] as fc.Arbitrary<unknown>).map((value) => ({ name, data: value }) as Command)
const names = Object.keys(anyCompensationCommand) as Names[]
const ofClaims = names.filter((name) => name.startsWith('claim.'))
const anyOne = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(...names.map(commandOf)) },
  { weight: 4, arbitrary: fc.oneof(...ofClaims.map(commandOf)) }
)
const person: fc.Arbitrary<Actor> = fc.constantFrom(ito, nakamura, kato, matsumoto)
type Tried = readonly [Command, Actor]

/** The way of a case to its payment, by whoever may: what random deeds alone hardly ever find. */
const settled: fc.Arbitrary<readonly Tried[]> = fc.tuple(number, formed, outcome).map(([own, said, to]) => {
  const claims = [`no:${own.toLowerCase()}`]
  const rows = [{ number: own, form: { ...said, assessed: said.assessed ?? '7' } }]
  return [
    [{ name: 'claim.take', data: { rows, source: '' } }, kato],
    [{ name: 'claim.propose', data: { claims, outcome: to, note: 'x' } }, kato],
    [{ name: 'claim.sign', data: { batch: '' } }, ito],
    [{ name: 'claim.sign', data: { batch: '' } }, nakamura],
    [{ name: 'claim.pay', data: { claims, reference: 'FB-1' } }, nakamura]
  ]
})

/** What people try with a register, after it was decided to pay. */
export const anyTries: fc.Arbitrary<readonly Tried[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(anyOne, person).map((one): readonly Tried[] => [one]) },
      { weight: 1, arbitrary: settled }
    ),
    { minLength: 8, maxLength: 40, size: 'max' }
  )
  .map((parts) => parts.flat())

/** The desk after all that people tried: what was refused changed nothing. `after` looks at each state. */
export function playRegister(
  tries: readonly Tried[],
  after: (state: IncidentState, before: IncidentState, by: Actor, command: Command) => void = () => {}
): Envelope[] {
  const desk = openDesk({ playbook })
  for (const { command, by } of decidedToPay)
    if (typeof command === 'object' && 'name' in command) tryOne(desk, command, by)
  for (const [command, by] of tries) {
    const before = desk.state()
    tryOne(desk, command, by)
    after(desk.state(), before, by, command)
  }
  return [...desk.log.events]
}

function tryOne(desk: WatchDesk, { name, data }: Command, by: Actor | undefined): void {
  const aimed = { ...data, ...compensationAim({ name, data } as Command, desk.state()) } as never
  const asked = { at: 30, ...(by ? { by } : {}) }
  if (desk.ask(name, aimed, asked).ok) desk.act(name, aimed, asked)
}
