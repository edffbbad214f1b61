import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { BalanceDialog } from './dialogs/balance-dialog.tsx'
import { BalancesDialog } from './dialogs/balances-dialog.tsx'
import { RecordDialog } from './dialogs/record-dialog.tsx'
import { VoidDialog } from './dialogs/void-dialog.tsx'
import { openAssetDialog, useAssetView } from './view.ts'

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex; readonly stream: string }

/** The dialog of the asset check that is open, if one is. */
export function AssetDialogs({ state, playbook, stream }: Props) {
  const dialog = useAssetView((view) => view.dialog)
  const round = dialog && state.checks.get(dialog.round)
  if (!dialog || !round) return null
  const props = { round, onClose: () => openAssetDialog(null) }
  switch (dialog.kind) {
    case 'record':
      return <RecordDialog {...props} stream={stream} check={dialog.check} first={dialog.result} />
    case 'void':
      return <VoidDialog {...props} />
    case 'balance':
      return <BalanceDialog {...props} asset={dialog.asset} />
    case 'balances':
      return <BalancesDialog {...props} playbook={playbook} />
    default:
      return assertNever(dialog)
  }
}
