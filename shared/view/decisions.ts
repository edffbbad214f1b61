import type { Command } from '../incident/commands.ts'
import type { BoardDecision } from '../incident/escalation/escalation.ts'
import { EVERY_ASSET } from '../incident/service/cell.ts'
import type { IncidentState } from '../incident/state.ts'

const WITHDRAWALS = 'cryptoOut'
const HALTED = 'halted'

/** Where a decision is carried out by hand: a place of the console, or nowhere in it. */
export type DecisionPlace = 'handover' | 'calls' | null

/** The decisions that wait for a person: those with a time first, the soonest first. */
export function waitingDecisions({ decisions }: Pick<IncidentState, 'decisions'>): BoardDecision[] {
  return [...decisions.values()].filter((one) => !one.answer).sort(compareDecisions)
}

/** The decisions that were answered, the newest first. */
export function answeredDecisions({ decisions }: Pick<IncidentState, 'decisions'>): BoardDecision[] {
  return [...decisions.values()].filter((one) => one.answer).sort((a, b) => (b.answer?.at ?? 0) - (a.answer?.at ?? 0))
}

/**
 * What "do it" writes down besides the decision itself, in order. To take command and to change the type follow from the
 * decision by themselves; what the console cannot do has no command.
 */
export function preparedFor({ effect }: Pick<BoardDecision, 'effect'>, state: IncidentState): Command[] {
  if (effect !== 'haltAllWithdrawals') return []
  const cells = withdrawalCells(state)
  return cells.length === 0 ? [] : [{ name: 'service.change', data: { cells, state: HALTED, note: '' } }]
}

/** Where somebody goes to do what a decision asks for. */
export function placeOf({ effect }: Pick<BoardDecision, 'effect'>): DecisionPlace {
  if (effect === 'requireHandover') return 'handover'
  return effect === 'assignActing' || effect === 'callVendorExecutive' ? 'calls' : null
}

/** The withdrawals of all assets that are not halted: all together, and each asset that stands for itself. */
function withdrawalCells({ cells }: IncidentState): { service: string; asset: string }[] {
  const own = [...cells.values()].filter((cell) => cell.service === WITHDRAWALS)
  const all = own.find((cell) => cell.asset === EVERY_ASSET)
  const open = own.filter((cell) => cell.asset !== EVERY_ASSET && cell.state.value !== HALTED)
  const refs = open.map(({ service, asset }) => ({ service, asset }))
  return all?.state.value === HALTED ? refs : [{ service: WITHDRAWALS, asset: EVERY_ASSET }, ...refs]
}

function compareDecisions(a: BoardDecision, b: BoardDecision): number {
  const due = (one: BoardDecision) => one.asked.value ?? Number.POSITIVE_INFINITY
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1
  return a.asked.at - b.asked.at || (a.id < b.id ? -1 : 1)
}
