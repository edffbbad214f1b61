import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { levelOf } from '../../../../shared/incident/escalation/escalation.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { escalationPath } from '../../../../shared/view/escalation-path.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useIncident } from '../../../store/incident.ts'
import { Choice } from '../../board/dialogs/choice.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { useBeat, useWatched } from '../use-escalations.ts'
import { Lead } from './lead.tsx'

type Props = { readonly escalation: Escalation; readonly playbook: PlaybookIndex; readonly onClose: () => void }

/** Goes to a later level at once; the levels between are left out. */
export function JumpDialog({ escalation, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const state = useIncident((open) => open.log.state)
  const watched = useWatched(state, playbook)
  const now = useBeat()
  const reached = levelOf(escalation)
  const later = escalationPath(watched, escalation, now).filter(({ level }) => level > reached)
  const [to, setTo] = useState(String(reached + 1))
  const [reason, setReason] = useState('')
  const refused =
    later.length === 0 ? t('escalation.dialog.noLater') : reason.trim() === '' ? t('common.reasonNeeded') : null
  return (
    <FormDialog
      title={t('escalation.dialog.jump')}
      confirm={t('escalation.action.jump')}
      refused={refused}
      onClose={onClose}
      onSubmit={() =>
        sent({ name: 'escalation.jump', data: { escalation: escalation.id, to: Number(to), reason: reason.trim() } })
      }
    >
      <Lead escalation={escalation} />
      <Radio.Group value={to} onChange={setTo} label={t('escalation.dialog.jumpTo')}>
        <Stack gap={4} mt={4}>
          {later.map(({ level, targets }) => (
            <Choice
              key={level}
              value={String(level)}
              label={t('escalation.level', { level })}
              autoFocus={level === reached + 1}
            >
              {targets.map(({ target }) => names.role(target)).join(t('escalation.listMark'))}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
