import { useTranslation } from 'react-i18next'
import type { LoadReport } from '../../../../shared/incident/inquiry/inquiry.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { reportText } from './report-text.ts'

type Props = { readonly report: LoadReport; readonly onClose: () => void }

/** Takes a load report back, with the reason; it stays in the list, struck through. */
export function WithdrawReportDialog({ report, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  return (
    <ReasonDialog
      title={t('support.load.dialog.withdrawTitle')}
      confirm={t('support.load.withdraw')}
      lead={<p>{reportText(report.value, language, names)}</p>}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'inquiry.withdraw', data: { inquiry: report.id, reason } })}
    />
  )
}
