import { useTranslation } from 'react-i18next'
import type { Command } from '../../../shared/incident/commands.ts'
import type { ClaimRow } from '../../../shared/view/compensation/register.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { refusedText } from '../board/dialogs/refused-text.ts'
import type { ClaimDialog } from './claim-view.ts'
import { openClaimDialog } from './claim-view.ts'
import styles from './claims.module.css'

type Act = {
  readonly label: 'amend' | 'object' | 'answer' | 'unpay' | 'close' | 'reopen'
  readonly dialog: ClaimDialog
  /** What would be asked: it says beforehand why not. */
  readonly asks: Command | null
}

/** What can be done with a case where it stands. */
export function ClaimActs({ row: { claim, status } }: { readonly row: ClaimRow }) {
  const { t } = useTranslation()
  const { id } = claim
  const reason = '-'
  const amend: Act = { label: 'amend', dialog: { kind: 'amend', claim: id }, asks: null }
  const object: Act = {
    label: 'object',
    dialog: { kind: 'object', claim: id },
    asks: { name: 'claim.object', data: { claim: id, text: reason } }
  }
  const answer: Act = {
    label: 'answer',
    dialog: { kind: 'answer', claim: id },
    asks: { name: 'claim.answer', data: { claim: id, upheld: false, text: reason } }
  }
  const unpay: Act = {
    label: 'unpay',
    dialog: { kind: 'unpay', claim: id },
    asks: { name: 'claim.unpay', data: { claims: [id], reason } }
  }
  const close: Act = {
    label: 'close',
    dialog: { kind: 'close', claims: [id] },
    asks: { name: 'claim.close', data: { claims: [id], note: reason } }
  }
  const reopen: Act = {
    label: 'reopen',
    dialog: { kind: 'reopen', claim: id },
    asks: { name: 'claim.reopen', data: { claim: id, reason } }
  }
  const acts: Readonly<Record<ClaimRow['status'], readonly Act[]>> = {
    received: [amend, close],
    assessed: [amend, close],
    approved: [amend, object],
    refused: [amend, object, close],
    paid: [object, unpay, close],
    objection: claim.payment ? [answer] : [answer, amend],
    closed: [reopen]
  }
  return (
    <div className={styles.acts}>
      {acts[status].map(({ label, dialog, asks }) => (
        <ActButton key={label} refused={asks && refusedText(asks)} onAct={() => openClaimDialog(dialog)}>
          {t(`claims.detail.${label}`)}
        </ActButton>
      ))}
    </div>
  )
}
