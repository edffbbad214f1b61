import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { recorded } from '../compensation/recorded.ts'
import type { ClaimDialog } from './claim-view.ts'
import { closeClaimDialog, useClaimView } from './claim-view.ts'
import { AnswerDialog } from './dialogs/answer-dialog.tsx'
import { BatchDialog } from './dialogs/batch-dialog.tsx'
import { ClaimFormDialog } from './dialogs/claim-form-dialog.tsx'
import { CloseDialog } from './dialogs/close-dialog.tsx'
import { ExportDialog } from './dialogs/export-dialog.tsx'
import { ImportDialog } from './dialogs/import-dialog.tsx'
import { PayDialog } from './dialogs/pay-dialog.tsx'
import { ProposeDialog } from './dialogs/propose-dialog.tsx'
import type { RegisterView } from './use-register.ts'

type Props = { readonly view: RegisterView }

/** The dialog of the register that is open, if one is. */
export function ClaimDialogs({ view }: Props) {
  const { dialog } = useClaimView()
  const onClose = closeClaimDialog
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'add':
      return <ClaimFormDialog view={view} onClose={onClose} />
    case 'import':
      return <ImportDialog view={view} onClose={onClose} />
    case 'export':
      return <ExportDialog view={view} onClose={onClose} />
    case 'propose':
      return <ProposeDialog view={view} claims={dialog.claims} outcome={dialog.outcome} onClose={onClose} />
    case 'pay':
      return <PayDialog view={view} claims={dialog.claims} onClose={onClose} />
    case 'close':
      return <CloseDialog claims={dialog.claims} onClose={onClose} />
    case 'batch':
    case 'withdraw':
      return <OfBatch view={view} dialog={dialog} />
    case 'amend':
    case 'unpay':
    case 'object':
    case 'answer':
    case 'reopen':
      return <OfClaim view={view} dialog={dialog} />
    default:
      return assertNever(dialog)
  }
}

type OfBatchProps = Props & { readonly dialog: Extract<ClaimDialog, { readonly batch: string }> }

function OfBatch({ view, dialog }: OfBatchProps) {
  const { t } = useTranslation()
  const onClose = closeClaimDialog
  const row = view.batches.find(({ batch }) => batch.id === dialog.batch)
  if (!row) return null
  if (dialog.kind === 'batch') return <BatchDialog row={row} view={view} onClose={onClose} />
  const { number } = row.batch
  return (
    <ReasonDialog
      title={t('claims.batches.withdrawTitle', { number })}
      confirm={t('claims.batches.confirmWithdraw')}
      lead={<p>{t('claims.batches.withdrawLead')}</p>}
      onClose={onClose}
      onSubmit={(reason) => recorded({ name: 'claim.withdraw', data: { batch: dialog.batch, reason } })}
    />
  )
}

type OfClaimProps = Props & { readonly dialog: Extract<ClaimDialog, { readonly claim: string }> }

function OfClaim({ view, dialog }: OfClaimProps) {
  const { t } = useTranslation()
  const onClose = closeClaimDialog
  const row = view.rows.find(({ claim }) => claim.id === dialog.claim)
  if (!row) return null
  const { id, number } = row.claim
  switch (dialog.kind) {
    case 'amend':
      return <ClaimFormDialog view={view} row={row} onClose={onClose} />
    case 'answer':
      return <AnswerDialog claim={row.claim} onClose={onClose} />
    case 'unpay':
      return (
        <ReasonDialog
          title={t('claims.unpay.title')}
          confirm={t('claims.unpay.confirm')}
          lead={<p>{t('claims.unpay.lead', { number })}</p>}
          onClose={onClose}
          onSubmit={(reason) => recorded({ name: 'claim.unpay', data: { claims: [id], reason } })}
        />
      )
    case 'object':
      return (
        <ReasonDialog
          title={t('claims.detail.objectTitle', { number })}
          confirm={t('claims.detail.confirmObject')}
          lead={<p>{t('claims.detail.objectLead')}</p>}
          onClose={onClose}
          onSubmit={(text) => recorded({ name: 'claim.object', data: { claim: id, text } })}
        />
      )
    case 'reopen':
      return (
        <ReasonDialog
          title={t('claims.detail.reopenTitle', { number })}
          confirm={t('claims.detail.confirmReopen')}
          onClose={onClose}
          onSubmit={(reason) => recorded({ name: 'claim.reopen', data: { claim: id, reason } })}
        />
      )
    default:
      return assertNever(dialog.kind)
  }
}
