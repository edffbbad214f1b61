import type { Standing } from '../approval/approval.ts'
import { isApproved } from '../approval/approval.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Clearance, Compensation, Resolution } from './compensation.ts'
import { assessmentOf } from './compensation.ts'
import { proposalStanding } from './signers.ts'

/** The clearance of the Japanese ban that holds; the last one that nobody took back. */
export function clearanceOf({ clearances }: Compensation): Clearance | undefined {
  return clearances.findLast(({ withdrawn }) => !withdrawn)
}

/** Whether the Japanese ban on making losses good still stands in the way of paying. */
export function isBanned(compensation: Compensation): boolean {
  const law = assessmentOf(compensation)?.value.law ?? 'japan'
  return law === 'japan' && clearanceOf(compensation) === undefined
}

/** The proposal or decision that stands: the last one that was not withdrawn. */
export function resolutionOf({ resolutions }: Compensation): Resolution | undefined {
  const last = resolutions.at(-1)
  return last?.withdrawn ? undefined : last
}

/** How the signatures of a decision stand: they die when the assessment changes. */
export function resolutionStanding(compensation: Compensation, resolution: Resolution): Standing {
  return proposalStanding(resolution, assessmentOf(compensation)?.id)
}

/** Why nothing may be paid now; undefined where two people decided to pay and nothing has changed since. */
export function payingRefused(compensation: Compensation): RefusalCode | undefined {
  const resolution = resolutionOf(compensation)
  if (resolution?.outcome !== 'pay') return 'decision-missing'
  if (!isApproved(resolutionStanding(compensation, resolution))) return 'decision-missing'
  return isBanned(compensation) ? 'confirmation-missing' : undefined
}
