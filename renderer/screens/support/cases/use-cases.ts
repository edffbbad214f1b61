import { useMemo } from 'react'
import type { Complaint } from '../../../../shared/incident/complaint/complaint.ts'
import type { SupportDesk } from '../../../../shared/playbook/schema.ts'
import { supportDeskOf } from '../../../../shared/playbook/support-desk.ts'
import type { CaseRow } from '../../../../shared/view/support/case-list.ts'
import { caseRows, foundCases } from '../../../../shared/view/support/case-list.ts'
import { useNames } from '../../../parts/use-names.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { useRecordedNow } from '../use-support-now.ts'
import { useCaseView } from './case-view.ts'

/** The cases as the person looks at them. */
export type CasesView = {
  readonly open: OpenIncidentProps
  readonly desk: SupportDesk
  readonly rows: readonly CaseRow[]
  readonly shown: readonly CaseRow[]
  /** The case whose details are shown: the one that was picked, else the first of the list. */
  readonly chosen: CaseRow | null
  readonly now: number
}

/** The cases that are there, those that are listed, and the one that is shown. */
export function useCases(open: OpenIncidentProps): CasesView {
  const names = useNames()
  const now = useRecordedNow(open.events)
  const { filter, step, search, selected } = useCaseView((view) => view)
  const desk = supportDeskOf(open.playbook.playbook)
  const { complaints } = open.state
  const rows = useMemo(() => caseRows({ complaints }, desk, now), [complaints, desk, now])
  const shown = useMemo(() => {
    const textOf = ({ form, priority, path }: Complaint) =>
      [
        names.support.kind(form.kind),
        names.support.channel(form.channel),
        names.support.priority(priority),
        names.support.step(path.at(-1)?.value.step ?? '')
      ].join(' ')
    return foundCases(rows, { filter, step, search }, textOf)
  }, [rows, filter, step, search, names])
  const chosen = rows.find(({ complaint }) => complaint.id === selected) ?? shown[0] ?? null
  return { open, desk, rows, shown, chosen, now }
}
