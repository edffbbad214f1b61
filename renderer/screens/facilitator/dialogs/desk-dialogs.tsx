import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../shared/drill/exercise.ts'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { DeskRow } from '../../../../shared/view/drill/desk.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { askDesk, useDeskLook } from '../view.ts'
import { BranchDialog } from './branch-dialog.tsx'
import { ContentDialog } from './content-dialog.tsx'
import { ImproviseDialog } from './improvise-dialog.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { TagDialog } from './tag-dialog.tsx'

type Props = { readonly exercise: Exercise; readonly stream: string; readonly chosen: DeskRow | null }

/** The dialog of the facilitator's screen that is open, if one is. */
export function DeskDialogs({ exercise, stream, chosen }: Props) {
  const { t } = useTranslation()
  const dialog = useDeskLook((view) => view.dialog)
  if (!dialog) return null
  const onClose = () => askDesk(null)
  switch (dialog.kind) {
    case 'pause':
    case 'end':
    case 'lead': {
      const [title, confirm] = {
        pause: [t('drill.desk.pauseTitle'), t('drill.desk.pause')],
        end: [t('drill.desk.endTitle'), t('drill.desk.end')],
        lead: [t('drill.desk.takeTitle'), t('drill.desk.take')]
      }[dialog.kind]
      const lead = dialog.kind === 'end' ? <p>{t('drill.desk.endLead')}</p> : null
      return (
        <ReasonDialog
          title={title ?? ''}
          confirm={confirm ?? ''}
          lead={lead}
          onClose={onClose}
          onSubmit={(reason) => sent({ name: `drill.${dialog.kind}`, data: { reason } })}
        />
      )
    }
    case 'hold':
    case 'skip':
      return (
        <ReasonDialog
          title={t(dialog.kind === 'hold' ? 'drill.desk.holdTitle' : 'drill.desk.skipTitle')}
          confirm={t(`drill.desk.${dialog.kind}`)}
          optional
          onClose={onClose}
          onSubmit={(reason) => sent({ name: `inject.${dialog.kind}`, data: { inject: dialog.inject, reason } })}
        />
      )
    case 'change': {
      const run = exercise.injects.get(dialog.inject)
      return run ? <ContentDialog run={run} onClose={onClose} /> : null
    }
    case 'improvise':
      return <ImproviseDialog onClose={onClose} />
    case 'note':
      return <NoteDialog onClose={onClose} />
    case 'tag':
      return <TagDialog about={chosen?.run.inject ?? null} onClose={onClose} />
    case 'branch':
      return <BranchDialog exercise={exercise} stream={stream} onClose={onClose} />
    default:
      return assertNever(dialog)
  }
}
