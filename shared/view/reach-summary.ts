import type { ReachCode, ReachFinding } from '../people/reachability.ts'
import { reachCodes } from '../people/reachability.ts'

/** How many findings of a kind there are, and which. */
export type ReachCount = { readonly code: ReachCode; readonly findings: readonly ReachFinding[] }

/** What may keep people from being reached, by kind, the gravest kind first; kinds of which there is none are left out. */
export function countFindings(findings: readonly ReachFinding[]): ReachCount[] {
  const byCode = Map.groupBy(findings, ({ code }) => code)
  return reachCodes.flatMap((code) => {
    const those = byCode.get(code)
    return those ? [{ code, findings: those }] : []
  })
}
