import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import { textOf } from '../../../../shared/incident/notice/notice.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import type { DeskDialog } from '../desk.ts'
import { openDeskDialog, pickNotice } from '../desk.ts'
import type { DeskView } from '../use-desk-view.ts'
import { NewDialog } from './new-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { PostDialog } from './post-dialog.tsx'
import { RefillDialog } from './refill-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'
import { WindowDialog } from './window-dialog.tsx'
import { ProveDialog } from './prove-dialog.tsx'

type Props = { readonly view: DeskView; readonly dialog: DeskDialog }

/** A dialog of the desk by its kind; one about a notice that is not there is none. */
export function DialogOfKind({ view, dialog }: Props) {
  const { t } = useTranslation()
  const close = () => openDeskDialog(null)
  if (dialog.kind === 'new') return <NewDialog view={view} onClose={close} />
  const notice = view.open.state.notices.get(dialog.notice)
  if (!notice) return null
  const { kind } = dialog
  const data = { notice: notice.id }
  switch (kind) {
    case 'refill':
      return <RefillDialog notice={notice} view={view} onClose={close} />
    case 'reject':
      return (
        <ReasonDialog
          title={t('notices.dialog.reject')}
          confirm={t('notices.action.reject')}
          lead={<p>{t('notices.dialog.rejectLead')}</p>}
          onClose={close}
          onSubmit={(reason) =>
            sent({ name: 'notice.reject', data: { ...data, textHash: textOf(notice).hash, reason } })
          }
        />
      )
    case 'correct':
      return (
        <ReasonDialog
          title={t('notices.dialog.correct')}
          confirm={t('notices.action.correct')}
          lead={<p>{t('notices.dialog.correctLead')}</p>}
          onClose={close}
          onSubmit={async (reason) => {
            const done = await sent({ name: 'notice.correct', data: { ...data, reason } })
            if (done) pickNotice(null)
            return done
          }}
        />
      )
    case 'withdraw':
      return (
        <ReasonDialog
          title={t('notices.dialog.withdraw')}
          confirm={t('notices.action.withdraw')}
          lead={<p>{t(notice.posted ? 'notices.dialog.withdrawOut' : 'notices.dialog.withdrawDraft')}</p>}
          onClose={close}
          onSubmit={(reason) => sent({ name: 'notice.withdraw', data: { ...data, reason } })}
        />
      )
    case 'post':
      return <PostDialog notice={notice} stream={view.open.stream} onClose={close} />
    case 'send':
      return <SendDialog notice={notice} view={view} onClose={close} />
    case 'window':
      return <WindowDialog notice={notice} connectors={view.connectors} onClose={close} />
    case 'prove':
      return <ProveDialog notice={notice} stream={view.open.stream} onClose={close} />
    case 'plan':
      return <PlanDialog notice={notice} onClose={close} />
    default:
      return assertNever(kind)
  }
}
