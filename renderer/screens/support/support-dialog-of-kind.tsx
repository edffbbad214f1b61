import { assertNever } from '../../../shared/assert-never.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { GaugeDialog } from './load/gauge-dialog.tsx'
import { ReportDialog } from './load/report-dialog.tsx'
import { WithdrawReportDialog } from './load/withdraw-report-dialog.tsx'
import type { SupportDialog } from './open-dialog.ts'
import { closeSupportDialog } from './open-dialog.ts'
import { CancelShiftDialog } from './seats/cancel-shift-dialog.tsx'
import { RelieveDialog } from './seats/relieve-dialog.tsx'
import { ShiftDialog } from './seats/shift-dialog.tsx'

type Props = {
  readonly dialog: SupportDialog
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** The dialog of the support desk of each kind. */
export function SupportDialogOfKind({ dialog, state, playbook }: Props) {
  const onClose = closeSupportDialog
  const all = { state, playbook, onClose }
  switch (dialog.kind) {
    case 'report':
      return <ReportDialog {...all} report={null} />
    case 'gauges':
      return <GaugeDialog {...all} />
    case 'addShift':
      return <ShiftDialog {...all} shift={null} />
    case 'correctReport':
    case 'withdrawReport': {
      const report = state.inquiries.get(dialog.report)
      if (!report) return null
      return dialog.kind === 'correctReport' ? (
        <ReportDialog {...all} report={report} />
      ) : (
        <WithdrawReportDialog report={report} onClose={onClose} />
      )
    }
    case 'changeShift':
    case 'relieveShift':
    case 'cancelShift': {
      const shift = state.shifts.get(dialog.shift)
      if (!shift) return null
      if (dialog.kind === 'changeShift') return <ShiftDialog {...all} shift={shift} />
      if (dialog.kind === 'relieveShift') return <RelieveDialog state={state} shift={shift} onClose={onClose} />
      return <CancelShiftDialog shift={shift} onClose={onClose} />
    }
    default:
      return assertNever(dialog)
  }
}
