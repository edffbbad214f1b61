import type { Envelope } from '../event/envelope.ts'
import { claimsElsewhere } from '../incident/privilege/elsewhere.ts'
import { isPrivileged, privilegeSubject } from '../incident/privilege/privilege.ts'
import type { IncidentState } from '../incident/state.ts'
import type { Language } from './time.ts'

/** What of a log may be shown to others, and how many writings (remarks, notes) were left out of it. */
export type ForOthers = { readonly events: readonly Envelope[]; readonly leftOut: number }

/**
 * The one filter that every export goes through: without what legal holds privileged. Of a privileged remark its
 * corrections and the marks about it are left out with it, for each of them says something of what it says. What the log
 * itself goes without (see `elsewhere.ts`) counts too.
 */
export function forOthers(events: readonly Envelope[], state: Pick<IncidentState, 'privileges'>): ForOthers {
  const kept: Envelope[] = []
  const out = new Set<string | null>(claimsElsewhere(state.privileges))
  for (const event of events) {
    if (isPrivileged(event, state.privileges)) out.add(privilegeSubject(event))
    else kept.push(event)
  }
  return { events: kept, leftOut: out.size }
}

/** The line with which every export says how many writings were left out; it stands there too where none were. */
export function leftOutLine(leftOut: number, language: Language): string {
  if (language === 'ja')
    return leftOut === 0 ? '秘匿により除いた記載はありません。' : `秘匿の記載 ${leftOut} 件を除いています。`
  if (leftOut === 0) return 'No privileged writings were left out.'
  return leftOut === 1 ? '1 privileged writing was left out.' : `${leftOut} privileged writings were left out.`
}

/** How many rows of a list are left out of what is made of it: a remark's corrections and marks are rows of their own. */
export function leftOutRows(rows: number, language: Language): string {
  if (language === 'ja')
    return rows === 0 ? '秘匿により除いた行はありません。' : `秘匿のため ${rows} 行を除いています。`
  if (rows === 0) return 'No rows are left out as privileged.'
  return rows === 1 ? '1 row is left out as privileged.' : `${rows} rows are left out as privileged.`
}
