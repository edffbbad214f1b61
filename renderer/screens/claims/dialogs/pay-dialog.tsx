import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { nowHere } from '../../../store/clock.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'
import { pickOnly } from '../claim-view.ts'
import type { RegisterView } from '../use-register.ts'
import { LineList, linesOf } from './line-list.tsx'

type Props = { readonly view: RegisterView; readonly claims: readonly string[]; readonly onClose: () => void }

/** Records that cases were paid: when, and under which record of the bank or the ledger. */
export function PayDialog({ view, claims, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [reference, setReference] = useState('')
  const [at, setAt] = useState<number | null>(() => Math.floor(nowHere() / 60_000) * 60_000)
  const command: Command = { name: 'claim.pay', data: { claims: [...claims], reference: reference.trim() } }
  const send = async () => {
    const done = await recorded(command, at === null ? {} : { happenedAt: at })
    if (done) pickOnly([])
    return done
  }
  return (
    <FormDialog
      title={t('claims.pay.title')}
      confirm={t('claims.pay.confirm', { count: claims.length })}
      size={640}
      refused={at === null ? t('claims.form.timeBad') : refusedText(command)}
      onClose={onClose}
      onSubmit={send}
    >
      <p>{t('claims.pay.lead')}</p>
      <LineList lines={linesOf(claims, view.open.state.claims)} claims={view.open.state.claims} />
      <TextInput
        label={t('claims.pay.reference')}
        value={reference}
        maxLength={200}
        onChange={(event) => setReference(event.currentTarget.value)}
        required
        data-autofocus
        autoComplete="off"
      />
      <TimeField label={t('claims.pay.at')} value={at} onChange={setAt} zone={zone} required />
    </FormDialog>
  )
}
