import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'
import { pickOnly } from '../claim-view.ts'

type Props = { readonly claims: readonly string[]; readonly onClose: () => void }

/** Closes cases: those that are settled without a word, others with why. */
export function CloseDialog({ claims, onClose }: Props) {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const command: Command = { name: 'claim.close', data: { claims: [...claims], note: note.trim() } }
  const send = async () => {
    const done = await recorded(command)
    if (done) pickOnly([])
    return done
  }
  return (
    <FormDialog
      title={t('claims.close.title')}
      confirm={t('claims.close.confirm', { count: claims.length })}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={send}
    >
      <p>{t('claims.close.lead', { count: claims.length })}</p>
      <ReasonField label={t('claims.close.note')} value={note} maxLength={1000} onChange={setNote} data-autofocus />
    </FormDialog>
  )
}
