import { useMemo, useState } from 'react'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { readClock } from '../../../shared/report/typed-time.ts'
import type { DryRunRow } from '../../../shared/view/dry-run.ts'
import { dryRun } from '../../../shared/view/dry-run.ts'
import { nextWeekday } from '../../../shared/view/next-weekday.ts'
import { usePeople } from '../../store/people.ts'
import { useZone } from '../../store/zone.ts'
import { wallNow } from '../../store/clock.ts'

const HOUR = 3_600_000

/** What is declared in thought: a weekday (0 Sunday) and a clock time as they were typed, over so many hours. */
export type DryRunForm = {
  readonly type: string
  readonly severity: string
  readonly weekday: number
  readonly clock: string
  readonly hours: number
}

/** The dry run of a form. `rows` is null while the form is not complete. */
export type DryRun = {
  readonly form: DryRunForm
  readonly set: (patch: Partial<DryRunForm>) => void
  readonly at: number | null
  readonly rows: readonly DryRunRow[] | null
}

/** Plays the playbook on the contacts as they are, at the next time that the form names. The worst hour is the first guess. */
export function useDryRun(playbook: PlaybookIndex): DryRun {
  const people = usePeople()
  const zone = useZone()
  const [now] = useState(() => wallNow())
  const [form, setForm] = useState<DryRunForm>(() => ({
    type: playbook.types.has('H3') ? 'H3' : (playbook.playbook.types[0]?.id ?? ''),
    severity: [...playbook.severities.values()].toSorted((a, b) => a.rank - b.rank)[0]?.id ?? '',
    weekday: 0,
    clock: '02:10',
    hours: 2
  }))
  const { type, severity, weekday, hours } = form
  const clock = readClock(form.clock)
  const at = clock ? nextWeekday(weekday, clock, zone, now) : null
  const rows = useMemo(
    () => (at === null ? null : dryRun(playbook, people, { type, severity, at, span: hours * HOUR })),
    [playbook, people, type, severity, at, hours]
  )
  return { form, set: (patch) => setForm((before) => ({ ...before, ...patch })), at, rows }
}
