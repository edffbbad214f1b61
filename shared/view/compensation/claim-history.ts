import type { Envelope } from '../../event/envelope.ts'
import type { ClaimForm } from '../../incident/claim/claim.ts'

/** A field of a case that became something else. */
export type ClaimChange = {
  readonly field: keyof ClaimForm
  readonly from: ClaimForm[keyof ClaimForm]
  readonly to: ClaimForm[keyof ClaimForm]
}

/** One thing that was recorded of a case: the event, with the other cases left out of it, and what changed by it. */
export type ClaimEntry = { readonly event: Envelope; readonly changes: readonly ClaimChange[] }

type Row = { readonly claim: string; readonly form?: ClaimForm }

/** Everything that was recorded of one case, the last first. `batches` are the lists in which it stood. */
export function claimHistory(events: readonly Envelope[], claim: string): ClaimEntry[] {
  const batches = new Set<unknown>()
  const entries: ClaimEntry[] = []
  let form: ClaimForm | undefined
  for (const event of events) {
    if (!event.type.startsWith('claim.')) continue
    const own = ownPart(event, claim, batches)
    if (!own) continue
    const next = own.row?.form
    entries.push({ event: own.event, changes: form && next ? changesOf(form, next) : [] })
    form = next ?? form
  }
  return entries.reverse()
}

function ownPart(
  event: Envelope,
  claim: string,
  batches: Set<unknown>
): { readonly event: Envelope; readonly row?: Row } | undefined {
  const { data } = event
  if (data['claim'] === claim) return { event }
  if (Array.isArray(data['rows'])) {
    const row = (data['rows'] as Row[]).find((one) => one.claim === claim)
    return row && { event: { ...event, data: { ...data, rows: [row] } }, row }
  }
  if (Array.isArray(data['lines'])) {
    if (!(data['lines'] as Row[]).some((one) => one.claim === claim)) return undefined
    batches.add(data['batch'])
    return { event }
  }
  return batches.has(data['batch']) ? { event } : undefined
}

function changesOf(before: ClaimForm, after: ClaimForm): ClaimChange[] {
  return (Object.keys(after) as (keyof ClaimForm)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }))
}
