import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WatchDesk } from '../../../../../shared/view/recovery/watch-desk.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { nowHere } from '../../../../store/clock.ts'

const HOUR = 3_600_000

type Props = { readonly desk: WatchDesk; readonly onClose: () => void }

/** The watch goes on longer, for a reason. */
export function ExtendDialog({ desk, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [until, setUntil] = useState<number | null>(() => Math.max(desk.watch.until, nowHere()) + HOUR)
  const [reason, setReason] = useState('')
  const command: Command | null =
    until === null ? null : { name: 'monitor.extend', data: { until, reason: reason.trim() } }
  return (
    <FormDialog
      title={t('recovery.watch.dialog.extend')}
      confirm={t('recovery.watch.dialog.confirm')}
      refused={command ? refusedText(command) : t('recovery.watch.dialog.timeNeeded')}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <TimeField
        label={t('recovery.watch.dialog.until')}
        value={until}
        onChange={setUntil}
        zone={zone}
        allowFuture
        required
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required data-autofocus />
    </FormDialog>
  )
}
