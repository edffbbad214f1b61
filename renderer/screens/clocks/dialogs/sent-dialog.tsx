import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { DeadlineStanding } from '../../../../shared/incident/deadline/standing.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'
import { nowHere } from '../../../store/clock.ts'

const fields = ['how', 'receipt', 'evidence'] as const
type Props = { readonly kind: 'send' | 'amend'; readonly standing: DeadlineStanding; readonly onClose: () => void }

/** Records that a report went out, or puts right what was written of it: when, how, and what shows it. */
export function SentDialog({ kind, standing, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const before = standing.sent
  const [proof, setProof] = useState({
    how: before?.how ?? '',
    receipt: before?.receipt ?? '',
    evidence: before?.evidence ?? ''
  })
  const [at, setAt] = useState<number | null>(() => before?.at ?? Math.floor(nowHere() / 1000) * 1000)
  const [valid, setValid] = useState(true)
  const [reason, setReason] = useState('')
  const { id: deadline, part } = standing
  const command: Command =
    kind === 'send'
      ? { name: 'deadline.send', data: { deadline, part, ...proof } }
      : { name: 'deadline.amend', data: { deadline, part, at: at ?? 0, ...proof, reason: reason.trim() } }
  const unset = !valid || at === null
  return (
    <FormDialog
      title={t(`clocks.dialog.${kind}`)}
      confirm={t(`clocks.action.${kind}`)}
      refused={unset ? t('common.timeNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command, kind === 'send' && at !== null ? at : undefined)}
    >
      <Lead standing={standing} />
      <TimeField
        label={t('clocks.dialog.sentAt')}
        value={at}
        onChange={setAt}
        onValid={setValid}
        zone={zone}
        required
      />
      {fields.map((field, index) => (
        <TextInput
          key={field}
          label={`${t(`clocks.dialog.${field}`)} (${t('common.optional')})`}
          value={proof[field]}
          onChange={(event) => {
            const { value } = event.currentTarget
            setProof((was) => ({ ...was, [field]: value }))
          }}
          maxLength={field === 'evidence' ? 2000 : 200}
          autoComplete="off"
          data-autofocus={index === 0 || undefined}
        />
      ))}
      {kind === 'amend' && (
        <ReasonField
          label={t('common.reason')}
          description={t('clocks.dialog.amendHint')}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  )
}
