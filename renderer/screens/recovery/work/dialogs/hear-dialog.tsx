import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { Engagement } from '../../../../../shared/incident/vendor/vendor.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useNames } from '../../../../parts/use-names.ts'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = { readonly engagement: Engagement; readonly onClose: () => void }

/** What a vendor said, and when they promised the next word. */
export function HearDialog({ engagement, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const [text, setText] = useState('')
  const [nextAt, setNextAt] = useState<number | null>(null)
  const [isValid, setValid] = useState(true)
  const command: Command = { name: 'vendor.hear', data: { engagement: engagement.id, text: text.trim(), nextAt } }
  return (
    <FormDialog
      title={t('recovery.work.dialog.hear', { vendor: names.role(engagement.vendor) })}
      confirm={t('recovery.work.dialog.confirmSave')}
      refused={isValid ? refusedText(command) : t('common.timeInvalid')}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <ReasonField label={t('recovery.work.dialog.words')} value={text} onChange={setText} data-autofocus />
      <TimeField
        label={t('recovery.work.dialog.nextAt')}
        value={nextAt}
        onChange={setNextAt}
        onValid={setValid}
        zone={zone}
        allowFuture
      />
    </FormDialog>
  )
}
