import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Props = { readonly escalation: Escalation; readonly onClose: () => void }

/** Writes something beside an escalation: it shows that somebody is at it, so that nobody is asked again. */
export function CommentDialog({ escalation, onClose }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  return (
    <FormDialog
      title={t('escalation.dialog.comment')}
      confirm={t('escalation.action.comment')}
      refused={text.trim() === '' ? t('escalation.dialog.commentNeeded') : null}
      onClose={onClose}
      onSubmit={() => sent({ name: 'escalation.comment', data: { escalation: escalation.id, text: text.trim() } })}
    >
      <Lead escalation={escalation} />
      <ReasonField
        label={t('escalation.dialog.commentText')}
        value={text}
        onChange={setText}
        required
        maxLength={5000}
        data-autofocus
      />
    </FormDialog>
  )
}
