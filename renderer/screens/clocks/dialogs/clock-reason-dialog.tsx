import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { DeadlineStanding } from '../../../../shared/incident/deadline/standing.ts'
import type { ClockStartId } from '../../../../shared/playbook/schema.ts'
import { deadlineWords } from '../../../../shared/report/words/deadline.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Kind = 'takeBackSent' | 'takeBackAnchor' | 'waive' | 'unwaive' | 'off'
type Props = {
  readonly kind: Kind
  readonly anchor: ClockStartId
  readonly standing: DeadlineStanding
  readonly onClose: () => void
}

/** Says that a report does not apply, switches its clock off, or takes back what was entered: each needs its reason. */
export function ClockReasonDialog({ kind, anchor, standing, onClose }: Props) {
  const { t } = useTranslation()
  const { anchors } = deadlineWords(useLanguage())
  const title = t(`clocks.dialog.${kind}`, { anchor: anchors[anchor] })
  return (
    <ReasonDialog
      title={title}
      confirm={kind === 'takeBackAnchor' ? t('clocks.detail.takeBack') : t(`clocks.action.${kind}`)}
      lead={<Lead standing={standing} />}
      onClose={onClose}
      onSubmit={(reason) => sent(commandOf(kind, standing, anchor, reason))}
    />
  )
}

function commandOf(kind: Kind, { id, part }: DeadlineStanding, anchor: ClockStartId, reason: string): Command {
  switch (kind) {
    case 'waive':
      return { name: 'deadline.waive', data: { deadline: id, reason } }
    case 'off':
      return { name: 'deadline.switch', data: { deadline: id, on: false, reason } }
    case 'unwaive':
      return { name: 'deadline.retract', data: { deadline: id, what: 'waiver', anchor: null, reason } }
    case 'takeBackSent':
      return { name: 'deadline.retract', data: { deadline: id, what: part, anchor: null, reason } }
    case 'takeBackAnchor':
      return { name: 'deadline.retract', data: { deadline: id, what: 'anchor', anchor, reason } }
    default:
      return kind satisfies never
  }
}
