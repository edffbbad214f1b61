import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../shared/drill/exercise.ts'
import { formatDuration } from '../../../../shared/report/time.ts'
import { parseSpan } from '../../../../shared/view/drill/typed-span.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { clock } from '../../../store/clock.ts'
import { refreshIncidents } from '../../../store/incidents.ts'
import { ask } from '../../../store/line.ts'
import { go } from '../../../store/route.ts'
import { reportFault } from '../../../store/toasts.ts'

type Props = { readonly exercise: Exercise; readonly stream: string; readonly onClose: () => void }

/** Rewinds into a branch: as this drill stood at a moment, a new one that begins paused. This one stays as it is. */
export function BranchDialog({ exercise, stream, onClose }: Props) {
  const { t } = useTranslation()
  const [most] = useState(() => Math.max(0, clock.getState().now - exercise.beganAt))
  const [typed, setTyped] = useState(() => formatDuration(most))
  const [reason, setReason] = useState('')
  const span = parseSpan(typed)
  const bad = span === null || span > most
  const branch = async () => {
    const reply = await ask('drill.branch', { stream, at: exercise.beganAt + (span ?? 0), reason: reason.trim() })
    if (!reply.ok) {
      reportFault(reply.fault)
      return false
    }
    await refreshIncidents()
    go({ screen: 'facilitator', stream: reply.value.stream })
    return true
  }
  return (
    <FormDialog
      title={t('drill.desk.branchTitle')}
      confirm={t('drill.desk.branchGo')}
      refused={bad ? t('drill.desk.branchBad', { most: formatDuration(most) }) : null}
      onClose={onClose}
      onSubmit={branch}
    >
      <p>{t('drill.desk.branchLead')}</p>
      <TextInput
        label={t('drill.desk.branchAt')}
        description={t('drill.desk.branchAtHelp', { most: formatDuration(most) })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
