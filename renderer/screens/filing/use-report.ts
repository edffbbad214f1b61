import { useEffect, useMemo } from 'react'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import type { FillSetting } from '../../../shared/report/filing/fill.ts'
import type { FieldRow } from '../../../shared/view/filing/field-rows.ts'
import { fieldRows } from '../../../shared/view/filing/field-rows.ts'
import type { ReportChoice } from '../../../shared/view/filing/report-list.ts'
import { firstChoice, reportChoices, versionOf } from '../../../shared/view/filing/report-list.ts'
import { useZone } from '../../store/zone.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useMinute } from '../people/use-minute.ts'
import { lookAt, useFilingView } from './filing-view.ts'

/** The report that is looked at. `filing` is undefined where no version of it was begun. */
export type OpenReport = {
  readonly stream: string
  readonly choices: readonly ReportChoice[]
  readonly choice: ReportChoice | undefined
  readonly filing: Filing | undefined
  readonly rows: readonly FieldRow[]
  readonly setting: FillSetting
}

/** The report that a person looks at, filled as it stands at this minute. */
export function useReport({ stream, state, playbook }: OpenIncidentProps): OpenReport {
  const timeZone = useZone()
  const asOf = useMinute()
  const { deadline, filing: wanted } = useFilingView(stream)
  const choices = useMemo(() => reportChoices(state, playbook), [state, playbook])
  const choice = choices.find((one) => one.deadline === deadline) ?? firstChoice(choices)
  const filing = choice && versionOf(choice, wanted)
  const opened = choice?.deadline
  useEffect(() => {
    // What was opened stays open, also once it is sent and another one is due first.
    if (deadline === null && opened !== undefined) lookAt(stream, { deadline: opened })
  }, [stream, deadline, opened])
  const setting = useMemo(() => ({ state, playbook, timeZone, asOf }), [state, playbook, timeZone, asOf])
  const rows = useMemo(() => (filing ? fieldRows(filing, setting) : []), [filing, setting])
  return { stream, choices, choice, filing, rows, setting }
}
