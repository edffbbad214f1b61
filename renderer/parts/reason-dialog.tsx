import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from './form-dialog.tsx'
import { ReasonField } from './reason-field.tsx'

type Props = {
  readonly title: string
  readonly confirm: string
  /** What stands above the field. */
  readonly lead?: ReactNode
  readonly optional?: boolean
  readonly onClose: () => void
  readonly onSubmit: (reason: string) => Promise<boolean>
}

/** Asks why. The field has the focus; Enter sends it. */
export function ReasonDialog({ title, confirm, lead, optional = false, onClose, onSubmit }: Props) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const missing = !optional && reason.trim() === ''
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      refused={missing ? t('common.reasonNeeded') : null}
      onClose={onClose}
      onSubmit={() => onSubmit(reason.trim())}
    >
      {lead}
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required={!optional} data-autofocus />
    </FormDialog>
  )
}
