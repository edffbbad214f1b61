import fc from 'fast-check'
import type { Actor, Envelope } from '../../shared/event/envelope.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import { isNeeded } from '../../shared/incident/resumption/opens.ts'
import { presentOrder } from '../../shared/incident/resumption/ladder.ts'
import type { Step } from './given.ts'
import { playbook, step } from './given.ts'
import { matsumoto, sato, tanaka } from './people.ts'
import { chief, executive, goFor, prepared, roundPassed, stepTo } from './resuming.ts'
import type { WatchDesk } from './watch-desk.ts'
import { openDesk } from './watch-desk.ts'

/** The services that are closed when a play begins. */
export const playedServices = ['spot', 'desk', 'cryptoOut', 'fiatOut', 'login']
/** The steps of the ladder that is played on. */
export const playedStages = playbook.playbook.resumption.ladders.find(({ id }) => id === 'default')?.stages ?? []

/** What people try at a minute; what is refused changes nothing. */
type Move = (desk: WatchDesk, at: number) => readonly Step[]

const stage = fc.constantFrom(...playedStages.map(({ id }) => id as string))
const person: fc.Arbitrary<Actor> = fc.constantFrom(matsumoto, tanaka, executive, chief, sato)
const cell = fc.record({
  service: fc.constantFrom(...playedServices),
  asset: fc.constantFrom('*', 'BTC', 'XRP')
})
const serviceState = fc.constantFrom(...playbook.serviceStates.keys())
const assets = fc.constantFrom<string[]>(['*'], ['BTC'], ['BTC', 'XRP'])
const doing = (at: number, by: Actor) => ({ at, by })

/** Stands for the round or the override that was made last. */
const LAST = 'last'
type Scope = CommandData<'resume.override'>['scope']
const upTo = (id: string): Scope => ({ kind: 'step', stage: id, assets: ['*'] })
const byHand = (of: { service: string; asset: string }, to: string): Scope => ({
  kind: 'cells',
  cells: [of],
  state: to
})

/** Everything that the next step up needs, but for one thing or none; then the step. */
const climb: fc.Arbitrary<Move> = fc
  .tuple(fc.option(fc.nat(8), { freq: 3 }), assets, fc.constantFrom(4, 62, 238))
  .map(([omit, of, wait]) => (desk, at) => {
    const state = desk.state()
    const next = playedStages.find((one) => one.order > presentOrder(state) && isNeeded(state, playbook, one))
    if (!next) return []
    const whole = [...prepared(at + 2), ...goFor(next.id, at + 3)].filter((_, index) => index !== omit)
    return [...(omit === 8 ? [] : roundPassed(LAST, at)), ...whole, stepTo(next.id, at + wait, { assets: of })]
  })

const one = (weight: number, arbitrary: fc.Arbitrary<Move>) => ({ weight, arbitrary })

const move: fc.Arbitrary<Move> = fc.oneof(
  one(12, climb),
  one(
    1,
    person.map((by) => (_, at) => [
      step(
        'resume.override',
        { scope: { kind: 'step', stage: 'default-8', assets: ['*'] }, reason: '急ぐ' },
        doing(at, by)
      ),
      step('resume.drop', { override: LAST, reason: '取り下げ' }, doing(at, sato)),
      step('check.void', { round: LAST, reason: '誤記' }, doing(at, sato))
    ])
  ),
  one(
    3,
    fc.tuple(stage, assets).map(([id, of]) => (_, at) => [stepTo(id, at, { assets: of })])
  ),
  one(
    2,
    fc.tuple(fc.nat(8), person).map(([to, by]) => (_, at) => [
      step('resume.back', { to, trigger: '', reason: '異常' }, doing(at, by))
    ])
  ),
  one(
    4,
    fc.tuple(cell, serviceState, person).map(([of, to, by]) => (_, at) => [
      step('service.change', { cells: [of], state: to, note: '' }, doing(at, by))
    ])
  ),
  one(
    2,
    fc.tuple(fc.constantFrom('RG-01', 'RG-05', 'RG-08'), person).map(([gate, by]) => (_, at) => [
      step('resume.meet', { gates: [gate], verdict: 'notMet', evidence: '崩れた' }, doing(at, by))
    ])
  ),
  one(
    4,
    fc
      .tuple(stage, cell, serviceState, fc.boolean(), person, person)
      .map(([id, of, to, hand, first, second]) => (_, at) => [
        step('resume.override', { scope: hand ? byHand(of, to) : upTo(id), reason: '緊急' }, doing(at, first)),
        step('resume.sign', { override: LAST, reason: '' }, doing(at, second)),
        hand ? step('service.change', { cells: [of], state: to, note: '' }, doing(at, second)) : stepTo(id, at)
      ])
  )
)

/** A night of tries: each with how many minutes pass before it. */
export const anyNight = fc.array(fc.tuple(fc.constantFrom(0, 1, 16, 31, 61), move), {
  minLength: 4,
  maxLength: 14,
  size: 'max'
})

/** The log of a night: what was accepted of all that people tried. */
export function playNight(night: readonly (readonly [number, Move])[]): Envelope[] {
  const desk = openDesk({ playbook })
  desk.act('service.change', {
    cells: playedServices.map((service) => ({ service, asset: '*' })),
    state: 'halted',
    note: ''
  })
  desk.act('resume.choose', { ladder: 'default', reason: '' })
  let at = 1
  for (const [wait, make] of night) {
    at += wait
    for (const tried of make(desk, at)) {
      at = Math.max(at, tried.at ?? at)
      attempt(desk, tried)
    }
  }
  return [...desk.log.events]
}

function attempt(desk: WatchDesk, { command, by, at = 0 }: Step): void {
  if (command === 'look' || 'fact' in command) return
  const { checks, resumption } = desk.state()
  const data = {
    ...command.data,
    ...('round' in command.data ? { round: [...checks.keys()].at(-1) ?? '' } : {}),
    ...('override' in command.data ? { override: [...resumption.overrides.keys()].at(-1) ?? '' } : {})
  }
  const asked = { at, ...(by ? { by } : {}) }
  if (desk.ask(command.name, data as never, asked).ok) desk.act(command.name, data as never, asked)
}
