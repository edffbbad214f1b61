import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { phasesInOrder } from '../../../../shared/incident/phase/preconditions.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { sent } from './sent.ts'

/** Goes back to an earlier phase, for instance after a re-halt. */
export function ReturnDialog({ state, playbook, to, onClose }: DialogProps & { readonly to: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const phases = phasesInOrder(playbook)
  const earlier = phases.slice(
    0,
    Math.max(
      0,
      phases.findIndex((phase) => phase.id === state.phase?.value)
    )
  )
  const [phase, setPhase] = useState<string>(to ?? earlier.at(-1)?.id ?? '')
  return (
    <ReasonDialog
      title={t('board.dialog.return')}
      confirm={t('board.dialog.returnConfirm')}
      lead={
        <>
          <p>{t('board.dialog.returnLead')}</p>
          <Select
            label={t('board.dialog.returnTo')}
            data={earlier.map((row) => ({ value: row.id, label: row.name[language] }))}
            value={phase === '' ? null : phase}
            onChange={(value) => setPhase(value ?? '')}
            allowDeselect={false}
          />
        </>
      }
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'phase.return', data: { to: phase, reason } })}
    />
  )
}
