import { useTranslation } from 'react-i18next'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import type { CompensationDesk, DecisionView } from '../../../../shared/view/compensation/desk.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { TermList } from '../basis.tsx'
import { approving } from '../intents.ts'
import { recorded } from '../recorded.ts'

type Props = { readonly desk: CompensationDesk; readonly decision: DecisionView; readonly onClose: () => void }

/** Shows the decision with the basis it rests on, whole, before a person signs it. */
export function ApproveDialog({ desk, decision, onClose }: Props) {
  const { t } = useTranslation()
  const words = compensationWordsOf(useLanguage())
  const command = approving(desk)
  const { outcome, proposed } = decision.resolution
  return (
    <FormDialog
      title={t('compensation.decision.approveTitle', { outcome: words.outcomes[outcome] })}
      confirm={t('compensation.decision.confirmApprove')}
      size={720}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <p>{t('compensation.decision.approveLead')}</p>
      {proposed.value !== '' && <p>{proposed.value}</p>}
      <ScrollBox label={t('compensation.basis.title')} tall>
        {desk.assessment && <TermList assessment={desk.assessment} />}
      </ScrollBox>
    </FormDialog>
  )
}
