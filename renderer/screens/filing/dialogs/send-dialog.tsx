import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { closeFilingDialog } from '../open-dialog.ts'
import { nowHere } from '../../../store/clock.ts'

/** Records that a version went to the authority: when, how, and what it was given there. */
export function SendDialog({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation()
  const zone = useZone()
  const [at, setAt] = useState<number | null>(() => nowHere())
  const [how, setHow] = useState('')
  const [receipt, setReceipt] = useState('')
  const submit = async () => {
    if (at === null) return false
    const data = { filing: filing.id, how: how.trim(), receipt: receipt.trim() }
    const done = (await act({ name: 'filing.send', data }, { happenedAt: at })) !== null
    if (done) say('done', t('filing.sendDone'))
    return done
  }
  return (
    <FormDialog
      title={t('filing.send')}
      confirm={t('filing.send')}
      refused={at === null ? t('common.timeNeeded') : null}
      onClose={closeFilingDialog}
      onSubmit={submit}
    >
      <p>{t('filing.sendLead')}</p>
      <TimeField label={t('filing.sendAt')} value={at} onChange={setAt} zone={zone} required />
      <TextInput
        label={t('filing.sendHow')}
        placeholder={t('filing.sendHowPlaceholder')}
        value={how}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <TextInput
        label={t('filing.sendReceipt')}
        value={receipt}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setReceipt(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
