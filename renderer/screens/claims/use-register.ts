import { useDeferredValue, useMemo, useState } from 'react'
import type { BatchRow } from '../../../shared/view/compensation/batches.ts'
import { batchRows } from '../../../shared/view/compensation/batches.ts'
import type { ClaimFilter, ClaimRow } from '../../../shared/view/compensation/register.ts'
import { claimCounts, claimRows, claimsShown } from '../../../shared/view/compensation/register.ts'
import { sameEntries } from '../../../shared/view/same-entries.ts'
import { useNames } from '../../parts/use-names.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useClaimView } from './claim-view.ts'

/** The register as it is on the screen. */
export type RegisterView = {
  readonly open: OpenIncidentProps
  readonly rows: readonly ClaimRow[]
  readonly shown: readonly ClaimRow[]
  readonly counts: Readonly<Record<ClaimFilter, number>>
  readonly batches: readonly BatchRow[]
  readonly chosen: ClaimRow | null
  /** What is selected and still there, in the order of the register. */
  readonly picked: readonly ClaimRow[]
}

/** Reads the register: thousands of cases are sorted out once a change, and searched behind the typing. */
export function useRegister(open: OpenIncidentProps): RegisterView {
  const names = useNames()
  const { compensation } = open.state
  const claims = useKept(open.state.claims)
  const batches = useKept(open.state.batches)
  const { filter, search, selected, picked } = useClaimView()
  const sought = useDeferredValue(search)
  const rows = useMemo(() => claimRows({ claims, batches, compensation }), [claims, batches, compensation])
  const lists = useMemo(() => batchRows({ claims, batches, compensation }), [claims, batches, compensation])
  const counts = useMemo(() => claimCounts(rows), [rows])
  const shown = useMemo(() => claimsShown(rows, filter, sought, names.service), [rows, filter, sought, names])
  const chosen = useMemo(() => rows.find(({ claim }) => claim.id === selected) ?? null, [rows, selected])
  const some = useMemo(
    () => (picked.size === 0 ? [] : rows.filter(({ claim }) => picked.has(claim.id))),
    [rows, picked]
  )
  return { open, rows, shown, counts, batches: lists, chosen, picked: some }
}

/** A collection of the state, the same one as before where an event of something else has only copied it. */
function useKept<V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  const [kept, setKept] = useState(map)
  const same = sameEntries(kept, map)
  if (!same) setKept(map)
  return same ? kept : map
}
