import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { act } from '../../../store/act.ts'
import type { FilingDialog } from '../open-dialog.ts'
import { closeFilingDialog } from '../open-dialog.ts'
import type { OpenReport } from '../use-report.ts'
import { ChangesDialog } from './changes-dialog.tsx'
import { FinaliseDialog } from './finalise-dialog.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'

type Props = { readonly report: OpenReport; readonly filing: Filing; readonly dialog: FilingDialog }

/** The dialog of a kind about a version. */
export function FilingDialogOfKind({ dialog, ...props }: Props) {
  switch (dialog) {
    case 'preview':
      return <PreviewDialog {...props} />
    case 'finalise':
      return <FinaliseDialog {...props} />
    case 'send':
      return <SendDialog {...props} />
    case 'changes':
      return <ChangesDialog {...props} />
    case 'recall':
    case 'withdraw':
      return <UndoDialog filing={props.filing} kind={dialog} />
    default:
      return assertNever(dialog)
  }
}

function UndoDialog({ filing, kind }: { readonly filing: Filing; readonly kind: 'recall' | 'withdraw' }) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t(`filing.${kind}`)}
      confirm={t(`filing.${kind}`)}
      lead={<p>{t(`filing.${kind}Lead`)}</p>}
      onClose={closeFilingDialog}
      onSubmit={async (reason) => (await act({ name: `filing.${kind}`, data: { filing: filing.id, reason } })) !== null}
    />
  )
}
