import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useSession } from '../../../store/session.ts'
import { knownPeople } from '../../board/dialogs/known-people.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Props = {
  readonly escalation: Escalation
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

/** Hands an escalation to a role of the playbook or to a person by name. */
export function HandDialog({ escalation, state, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSession((session) => session.settings?.person ?? '')
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const roles = [...playbook.roles.values()]
  const target = roles.find((role) => role.name[language] === to.trim())?.id ?? to.trim()
  return (
    <FormDialog
      title={t('escalation.dialog.hand')}
      confirm={t('escalation.action.hand')}
      refused={target === '' ? t('escalation.dialog.handNeeded') : null}
      onClose={onClose}
      onSubmit={() =>
        sent({ name: 'escalation.hand', data: { escalation: escalation.id, to: target, reason: reason.trim() } })
      }
    >
      <Lead escalation={escalation} />
      <Autocomplete
        label={t('escalation.dialog.handTo')}
        value={to}
        onChange={setTo}
        data={[
          { group: t('common.role'), items: [...new Set(roles.map((role) => role.name[language]))] },
          {
            group: t('common.name'),
            items: knownPeople(state, me).filter((name) => roles.every((role) => role.name[language] !== name))
          }
        ]}
        maxLength={120}
        data-autofocus
        required
      />
      <ReasonField label={`${t('common.reason')} (${t('common.optional')})`} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
