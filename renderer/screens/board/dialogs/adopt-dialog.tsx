import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { useSession } from '../../../store/session.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { sent } from './sent.ts'

/** Takes the newer published version of the playbook; ticks of items that it still has are kept. */
export function AdoptDialog({ playbook, onClose }: DialogProps) {
  const { t } = useTranslation()
  const hash = useSession((session) => session.welcome?.playbook ?? '')
  const newer = useCurrentPlaybook()
  return (
    <ReasonDialog
      title={t('board.dialog.adopt')}
      confirm={t('board.dialog.adoptConfirm')}
      lead={
        <p>{t('board.dialog.adoptLead', { from: playbook.playbook.edition, to: newer?.playbook.edition ?? '' })}</p>
      }
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'playbook.adopt', data: { playbook: hash, reason } })}
    />
  )
}
