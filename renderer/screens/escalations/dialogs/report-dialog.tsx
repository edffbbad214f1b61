import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { ReportKind } from '../../../../shared/view/report-form/kinds.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { KindChoice } from './kind-choice.tsx'
import { ReportForm } from './report-form.tsx'

type Props = {
  readonly first: ReportKind | null
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

/** Reports what somebody has learnt: first what it is, then the little that is needed of it. */
export function ReportDialog({ first, state, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const [kind, setKind] = useState(first)
  if (kind !== null)
    return <ReportForm kind={kind} state={state} playbook={playbook} onBack={() => setKind(null)} onClose={onClose} />
  return (
    <Dialog title={t('escalation.report.title')} size="lg" onClose={onClose}>
      <KindChoice onChoose={setKind} />
    </Dialog>
  )
}
