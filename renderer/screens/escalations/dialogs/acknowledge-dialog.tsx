import { Checkbox, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { pendingOf } from '../../../../shared/incident/escalation/escalation.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { acknowledge } from '../../../../shared/view/acknowledging.ts'
import { ruleById } from '../../../../shared/watch/policy.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Props = { readonly escalation: Escalation; readonly playbook: PlaybookIndex; readonly onClose: () => void }

/** Writes down who of those who were told has it in hand: what they said on the phone. */
export function AcknowledgeDialog({ escalation, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const mode = ruleById(playbook.playbook, escalation.rule)?.ack ?? 'each'
  const [pending] = useState(() => pendingOf(escalation, mode))
  const [chosen, setChosen] = useState<readonly string[]>(pending.slice(0, 1))
  const send = async () => {
    for (const role of chosen) if (!(await sent(acknowledge(escalation.id, role)))) return false
    return true
  }
  return (
    <FormDialog
      title={t('escalation.dialog.acknowledge')}
      confirm={t('escalation.dialog.acknowledgeConfirm', { count: chosen.length })}
      refused={chosen.length === 0 ? t('escalation.dialog.acknowledgeNeeded') : null}
      onClose={onClose}
      onSubmit={send}
    >
      <Lead escalation={escalation} />
      <Checkbox.Group label={t('escalation.dialog.acknowledgeFor')} value={[...chosen]} onChange={setChosen}>
        <Stack gap={6} mt={6}>
          {pending.map((target, index) => (
            <Checkbox
              key={target}
              value={target}
              label={names.role(target)}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  )
}
