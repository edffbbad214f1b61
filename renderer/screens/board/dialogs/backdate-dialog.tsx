import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import { actOn } from '../flight.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { DutyList } from './duty-list.tsx'
import { refusedText } from './refused-text.ts'

/** Ticks duties that were done earlier than now: the record keeps both times. */
export function BackdateDialog({
  state,
  playbook,
  duties,
  onClose
}: DialogProps & { readonly duties: readonly string[] }) {
  const { t } = useTranslation()
  const zone = useZone()
  const [at, setAt] = useState<number | null>(null)
  const command: Command = { name: 'duty.check', data: { duties: [...duties] } }
  return (
    <FormDialog
      title={t('board.dialog.backdate')}
      size="lg"
      confirm={t('board.dialog.backdateConfirm')}
      refused={at === null ? t('board.dialog.chooseTime') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => actOn(duties, command, at ?? undefined)}
    >
      <DutyList duties={duties} state={state} playbook={playbook} />
      <TimeField
        label={t('board.dialog.doneAt')}
        value={at}
        onChange={setAt}
        zone={zone}
        allowFuture={false}
        required
      />
    </FormDialog>
  )
}
