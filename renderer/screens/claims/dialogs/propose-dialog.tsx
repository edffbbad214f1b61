import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../../shared/incident/compensation/compensation.ts'
import type { Command } from '../../../../shared/incident/commands.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'
import { pickOnly } from '../claim-view.ts'
import type { RegisterView } from '../use-register.ts'
import { LineList, linesOf } from './line-list.tsx'

type Props = {
  readonly view: RegisterView
  readonly claims: readonly string[]
  readonly outcome: Outcome
  readonly onClose: () => void
}

/** Puts the selected cases before two people: each of them is shown with its amount. */
export function ProposeDialog({ view, claims, outcome, onClose }: Props) {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const command: Command = { name: 'claim.propose', data: { claims: [...claims], outcome, note: note.trim() } }
  const send = async () => {
    const done = await recorded(command)
    if (done) pickOnly([])
    return done
  }
  return (
    <FormDialog
      title={t(outcome === 'pay' ? 'claims.propose.payTitle' : 'claims.propose.refuseTitle')}
      confirm={t('claims.propose.confirm', { count: claims.length })}
      size={640}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={send}
    >
      <p>{t('claims.propose.lead')}</p>
      <LineList lines={linesOf(claims, view.open.state.claims)} claims={view.open.state.claims} />
      <ReasonField
        label={t(outcome === 'pay' ? 'claims.propose.note' : 'claims.propose.reason')}
        value={note}
        maxLength={1000}
        onChange={setNote}
        required={outcome === 'refuse'}
        data-autofocus
      />
    </FormDialog>
  )
}
