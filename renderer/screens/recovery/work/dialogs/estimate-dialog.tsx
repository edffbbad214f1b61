import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { IncidentState } from '../../../../../shared/incident/state.ts'
import { etaStanding } from '../../../../../shared/view/recovery/eta-versions.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { nowHere } from '../../../../store/clock.ts'

type Props = { readonly state: IncidentState; readonly onClose: () => void }

/**
 * A new version of the estimate: its range, what it rests on, when it is looked at again. It starts from the one that
 * stands; an end alone is a moment.
 */
export function EstimateDialog({ state, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const before = etaStanding(state, nowHere()).current
  const [times, setTimes] = useState({
    from: before?.from ?? null,
    to: before?.to ?? null,
    reviewAt: null as number | null
  })
  const [basis, setBasis] = useState('')
  const [isFromValid, setFromValid] = useState(true)
  const [isToValid, setToValid] = useState(true)
  const [isReviewValid, setReviewValid] = useState(true)
  const valid = { from: setFromValid, to: setToValid, reviewAt: setReviewValid }
  const command: Command = {
    name: 'eta.estimate',
    data: { ...times, from: times.from ?? times.to, basis: basis.trim() }
  }
  return (
    <FormDialog
      title={t('recovery.work.dialog.estimate')}
      size="lg"
      confirm={t('recovery.work.dialog.confirmEstimate')}
      refused={isFromValid && isToValid && isReviewValid ? refusedText(command) : t('common.timeInvalid')}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t('recovery.work.dialog.estimateLead')}</p>
      {(['from', 'to', 'reviewAt'] as const).map((key) => (
        <TimeField
          key={key}
          label={t(`recovery.work.dialog.${key}`)}
          value={times[key]}
          onChange={(ms) => setTimes((was) => ({ ...was, [key]: ms }))}
          onValid={valid[key]}
          zone={zone}
          allowFuture
        />
      ))}
      <ReasonField label={t('recovery.work.dialog.basis')} value={basis} onChange={setBasis} />
    </FormDialog>
  )
}
