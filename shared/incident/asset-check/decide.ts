import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { Said } from '../register.ts'
import type { IncidentState } from '../state.ts'
import type { checkCommands } from './commands.ts'
import { checkEvents } from './events.ts'
import type { CheckRound } from './round.ts'
import { findingOf, signaturesOf, stampOf } from './round.ts'
import { signingRole } from './signers.ts'
import { balancesMissing, roundStanding, variancesOf } from './standing.ts'

const write = writerOf(checkEvents)

/** What is decided of the asset check. */
export const checkDecide: Deciders<typeof checkCommands> = {
  'check.start': (state, data, context) => {
    const rounds = [...state.checks.values()]
    const open = rounds.find((round) => !round.voided && roundStanding(round, context.playbook).completedAt === null)
    if (open) return refused('round-open', { number: open.number })
    const number = rounds.reduce((highest, round) => Math.max(highest, round.number), 0) + 1
    return decided(write('check.started', { round: context.newId(), number, note: data.note }))
  },
  'check.record': (state, data, context) =>
    inRound(state, data.round, (round) => {
      const check = context.playbook.playbook.assetChecks.find((one) => one.id === data.check)
      if (!check) return refused('no-such-check', { check: data.check })
      if (data.result !== 'pass' && data.note === '') return refused('reason-missing')
      if (data.result === 'pass') {
        const missing = balancesMissing(round, check, context.playbook)
        if (missing.length > 0) return refused('balances-missing', { assets: missing.join(', ') })
        const differing = variancesOf(round, check)
        if (differing.length > 0) {
          return refused('variance-not-zero', { assets: differing.map(({ value }) => value.asset).join(', ') })
        }
      }
      return decided(write('check.recorded', data))
    }),
  'check.sign': (state, data, context) =>
    inRound(state, data.round, (round) => sign(state, round, data.check, context)),
  'check.balance': (state, data) =>
    inRound(state, data.round, (round) => {
      const assets = data.balances.map(({ asset }) => asset)
      const twice = assets.find((asset, index) => assets.indexOf(asset) !== index)
      if (twice !== undefined) return refused('asset-twice', { asset: twice })
      const changed = data.balances.filter(({ asset, ledger, chain }) => {
        const before = round.balances.get(asset)?.value
        return before?.ledger !== ledger || before.chain !== chain
      })
      return changed.length === 0
        ? refused('already-so')
        : decided(write('check.balanced', { ...data, balances: changed }))
    }),
  'check.void': (state, data, context) =>
    inRound(state, data.round, (round) => {
      if (data.reason === '') return refused('reason-missing')
      const own = foundBad(round, context).find(({ by }) => isPerson(context.actor, by.person))
      if (own) return refused('another-person-needed', { person: own.by.person })
      return decided(write('check.voided', data))
    })
}

/** Signs what a check found. What failed or was not run is not signed: it waits for another finding. */
function sign(state: IncidentState, round: CheckRound, id: string, context: Context): Decision {
  const check = context.playbook.playbook.assetChecks.find((one) => one.id === id)
  if (!check) return refused('no-such-check', { check: id })
  const finding = findingOf(round, id)
  if (finding?.value.result !== 'pass' || variancesOf(round, check).length > 0) {
    return refused('nothing-to-sign', { check: id })
  }
  const onBalances = check.balances !== undefined
  const signatures = signaturesOf(round, id, onBalances)
  const signing = signingRole(context.actor, check, signatures, state, context.playbook)
  if ('refusal' in signing) return { ok: false, refusal: signing.refusal }
  const stamp = stampOf(round, id, onBalances)
  return decided(
    write('check.signed', { round: round.id, check: id, role: signing.role, stamp, result: finding.value.result })
  )
}

/** What was found bad in a round: whoever said so does not void it, so that nobody makes a failure go away alone. */
function foundBad(round: CheckRound, { playbook }: Context): readonly Said<unknown>[] {
  const failed = [...round.entries.keys()].flatMap((check) => findingOf(round, check) ?? [])
  const differing = playbook.playbook.assetChecks.flatMap((check) => variancesOf(round, check))
  return [...failed.filter(({ value }) => value.result === 'fail'), ...differing]
}

function inRound(state: IncidentState, id: string, then: (round: CheckRound) => Decision): Decision {
  const round = state.checks.get(id)
  if (!round) return refused('no-such-round')
  return round.voided ? refused('round-voided', { number: round.number }) : then(round)
}
