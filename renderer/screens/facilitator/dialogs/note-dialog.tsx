import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { sent } from '../../board/dialogs/sent.ts'

/** Writes a note that trainees never see. */
export function NoteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  return (
    <FormDialog
      title={t('drill.desk.noteTitle')}
      confirm={t('common.save')}
      refused={text.trim() === '' ? t('drill.desk.textMissing') : null}
      onClose={onClose}
      onSubmit={() => sent({ name: 'drill.note', data: { text: text.trim() } })}
    >
      <ReasonField label={t('drill.desk.noteField')} value={text} onChange={setText} data-autofocus />
    </FormDialog>
  )
}
