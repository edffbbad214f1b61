import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { EndWatchDialog } from './dialogs/end-watch-dialog.tsx'
import { ExtendDialog } from './dialogs/extend-dialog.tsx'
import { LimitDialog } from './dialogs/limit-dialog.tsx'
import { LookDialog } from './dialogs/look-dialog.tsx'
import { WatchPlanDialog } from './dialogs/watch-plan-dialog.tsx'
import { openWatchDialog, useWatchDialog } from './view.ts'

type Props = { readonly desk: WatchDesk; readonly state: IncidentState }

/** The dialog of the watch that is open, if one is. */
export function WatchDialogs({ desk }: Props) {
  const { t } = useTranslation()
  const dialog = useWatchDialog()
  if (!dialog) return null
  const props = { desk, onClose: () => openWatchDialog(null) }
  switch (dialog.kind) {
    case 'record':
      return <LookDialog {...props} />
    case 'limit':
      return <LimitDialog {...props} metric={dialog.metric} />
    case 'plan':
      return <WatchPlanDialog {...props} />
    case 'extend':
      return <ExtendDialog {...props} />
    case 'close':
      return <EndWatchDialog {...props} />
    case 'reopen':
      return (
        <ReasonDialog
          title={t('recovery.watch.dialog.reopen')}
          confirm={t('recovery.watch.action.reopen')}
          onClose={props.onClose}
          onSubmit={(reason) => sent({ name: 'monitor.reopen', data: { reason } })}
        />
      )
    default:
      return assertNever(dialog)
  }
}
