import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import type { AfterDialog } from '../dialog.ts'
import { recorded } from '../recorded.ts'

type Props = {
  readonly open: OpenIncidentProps
  readonly dialog: Extract<AfterDialog, { kind: 'removeCause' | 'unlearn' }>
  readonly onClose: () => void
}

/** Takes a cause or a lesson out, with the reason; the log keeps it. */
export function RemoveDialog({ open: { state }, dialog, onClose }: Props) {
  const { t } = useTranslation()
  if (dialog.kind === 'unlearn') {
    return (
      <ReasonDialog
        title={t('after.lesson.removeTitle')}
        confirm={t('after.lesson.removeConfirm')}
        lead={<p>{state.lessons.get(dialog.lesson)?.said.value}</p>}
        onClose={onClose}
        onSubmit={(reason) => recorded({ name: 'cause.unlearn', data: { lesson: dialog.lesson, reason } })}
      />
    )
  }
  const text = state.causes.get(dialog.cause)?.words.value.text ?? ''
  return (
    <ReasonDialog
      title={t('after.cause.removeTitle')}
      confirm={t('after.cause.removeConfirm')}
      lead={<p>{t('after.cause.removeLead', { text })}</p>}
      onClose={onClose}
      onSubmit={(reason) => recorded({ name: 'cause.remove', data: { cause: dialog.cause, reason } })}
    />
  )
}
