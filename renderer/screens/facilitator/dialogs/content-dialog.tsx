import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InjectRun } from '../../../../shared/incident/inject/run.ts'
import { contentOf, contentProblem, draftOfContent } from '../../../../shared/view/drill/content-draft.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useIncident } from '../../../store/incident.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { ContentFields } from './content-fields.tsx'

type Props = { readonly run: InjectRun; readonly onClose: () => void }

/** Changes what an inject says while it waits; what it said before is kept. */
export function ContentDialog({ run, onClose }: Props) {
  const { t } = useTranslation()
  const playbook = useIncident((open) => open.playbook)
  const [draft, setDraft] = useState(() => draftOfContent(run.inject))
  const [reason, setReason] = useState('')
  const problem = contentProblem(draft)
  const command = {
    name: 'inject.change',
    data: { inject: run.inject.id, content: contentOf(draft), reason: reason.trim() }
  } as const
  return (
    <FormDialog
      title={t('drill.desk.changeTitle')}
      confirm={t('common.save')}
      size="xl"
      refused={problem === null ? refusedText(command) : t(`drill.desk.${problem}`)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <ContentFields draft={draft} playbook={playbook} onChange={setDraft} />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
