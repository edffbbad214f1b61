import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'

/** Says when a text is meant to go out, or that no time is set any more. */
export function PlanDialog({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const zone = useZone()
  const planned = notice.planned?.value ?? null
  const [at, setAt] = useState(planned)
  const plan = (to: number | null) => sent({ name: 'notice.plan', data: { notice: notice.id, at: to } })
  const drop = async () => {
    if (await plan(null)) onClose()
  }
  return (
    <FormDialog
      title={t('notices.dialog.plan')}
      confirm={t('notices.action.plan')}
      refused={
        at === null ? t('common.timeNeeded') : refusedText({ name: 'notice.plan', data: { notice: notice.id, at } })
      }
      onClose={onClose}
      onSubmit={() => plan(at)}
    >
      <TimeField label={t('notices.dialog.planAt')} value={at} onChange={setAt} zone={zone} allowFuture required />
      {planned !== null && (
        <Button variant="default" onClick={() => void drop()}>
          {t('notices.dialog.planClear')}
        </Button>
      )}
    </FormDialog>
  )
}
