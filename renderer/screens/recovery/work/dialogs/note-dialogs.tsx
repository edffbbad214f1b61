import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WorkItem } from '../../../../../shared/incident/progress/work.ts'
import type { Engagement } from '../../../../../shared/incident/vendor/vendor.ts'
import { ReasonDialog } from '../../../../parts/reason-dialog.tsx'
import { useNames } from '../../../../parts/use-names.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type OfWork = { readonly work: WorkItem; readonly onClose: () => void }

/** Ends a work or takes it up again: finishing takes a note if there is one, the others a reason. */
export function EndDialog({ work, kind, onClose }: OfWork & { readonly kind: 'finish' | 'drop' | 'reopen' }) {
  const { t } = useTranslation()
  const commandFor = (said: string): Command => {
    switch (kind) {
      case 'finish':
        return { name: 'work.finish', data: { work: work.id, note: said } }
      case 'drop':
        return { name: 'work.drop', data: { work: work.id, reason: said } }
      default:
        return { name: 'work.reopen', data: { work: work.id, reason: said } }
    }
  }
  return (
    <ReasonDialog
      title={t(`recovery.work.dialog.${kind}`, { work: work.title })}
      confirm={t(`recovery.work.action.${kind}`)}
      optional={kind === 'finish'}
      onClose={onClose}
      onSubmit={(said) => sent(commandFor(said))}
    />
  )
}

/** Says that what held a work up is over. */
export function UnblockDialog({ work, block, onClose }: OfWork & { readonly block: string }) {
  const { t } = useTranslation()
  const found = work.blocks.find(({ id }) => id === block)
  return (
    <ReasonDialog
      title={t('recovery.work.dialog.unblock')}
      confirm={t('recovery.work.action.unblock')}
      lead={
        <p>
          {work.title} — {found?.on} {found?.began.value}
        </p>
      }
      optional
      onClose={onClose}
      onSubmit={(note) => sent({ name: 'work.unblock', data: { work: work.id, block, note } })}
    />
  )
}

type OfCase = { readonly engagement: Engagement; readonly onClose: () => void }

/** Closes a vendor's case. */
export function CloseCaseDialog({ engagement, onClose }: OfCase) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <ReasonDialog
      title={t('recovery.work.dialog.close', { vendor: names.role(engagement.vendor) })}
      confirm={t('recovery.work.action.close')}
      optional
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'vendor.close', data: { engagement: engagement.id, reason } })}
    />
  )
}
