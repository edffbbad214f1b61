import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { checkEvents } from './events.ts'
import type { CheckEntry, CheckRound } from './round.ts'

/**
 * What the events of asset checks do to an incident. What is said of a round that nobody started here (its start comes
 * later in the order) still counts: a failure must not be lost.
 */
export const checkEvolve: Evolvers<typeof checkEvents> = {
  'check.started': (draft, fact) =>
    change(draft, fact, () => ({ started: saidBy(fact, fact.data.note), number: fact.data.number })),
  'check.recorded': (draft, fact) => {
    const { round: _, check, ...finding } = fact.data
    entry(draft, fact, check, ({ findings }) => ({ findings: [...findings, saidBy(fact, finding)] }))
  },
  'check.signed': (draft, fact) => {
    const { check, role, stamp } = fact.data
    const signature = { by: fact.actor, role, at: fact.happenedAt, stamp }
    entry(draft, fact, check, ({ signatures }) => ({ signatures: [...signatures, signature] }))
  },
  'check.balanced': (draft, fact) =>
    change(draft, fact, (round) => {
      const balances = new Map(round.balances)
      for (const balance of fact.data.balances) balances.set(balance.asset, saidBy(fact, balance))
      return { balances, balanceSets: round.balanceSets + 1 }
    }),
  'check.voided': (draft, fact) =>
    change(draft, fact, (round) => (round.voided ? {} : { voided: saidBy(fact, fact.data.reason) }))
}

type RoundFact = Fact<{ readonly round: string }>

function change(draft: Draft, fact: RoundFact, to: (before: CheckRound) => Partial<CheckRound>): void {
  const before = draft.checks.get(fact.data.round) ?? emptyRound(fact)
  draft.checks.set(before.id, { ...before, ...to(before) })
}

function entry(draft: Draft, fact: RoundFact, check: string, to: (before: CheckEntry) => Partial<CheckEntry>): void {
  change(draft, fact, (round) => {
    const before = round.entries.get(check) ?? { findings: [], signatures: [] }
    return { entries: new Map(round.entries).set(check, { ...before, ...to(before) }) }
  })
}

function emptyRound(fact: RoundFact): CheckRound {
  return {
    id: fact.data.round,
    number: 0,
    started: saidBy(fact, ''),
    entries: new Map(),
    balances: new Map(),
    balanceSets: 0,
    voided: undefined
  }
}
