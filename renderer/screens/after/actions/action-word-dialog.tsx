import { useTranslation } from 'react-i18next'
import type { PreventiveAction } from '../../../../shared/incident/action/action.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { recorded } from '../recorded.ts'

type Props = {
  readonly action: PreventiveAction
  readonly kind: 'finish' | 'drop' | 'reopen'
  readonly onClose: () => void
}

/** Asks for the words with which an action is done, dropped or opened again. */
export function ActionWordDialog({ action: { id, number, plan }, kind, onClose }: Props) {
  const { t } = useTranslation()
  const send = (words: string) => {
    if (kind === 'finish') return recorded({ name: 'action.finish', data: { action: id, note: words } })
    return recorded({ name: kind === 'drop' ? 'action.drop' : 'action.reopen', data: { action: id, reason: words } })
  }
  return (
    <ReasonDialog
      title={t(`after.action.${kind}Title`, { number })}
      confirm={t(`after.action.${kind}Confirm`)}
      lead={<p>{plan.value.title}</p>}
      optional={kind === 'finish'}
      onClose={onClose}
      onSubmit={send}
    />
  )
}
