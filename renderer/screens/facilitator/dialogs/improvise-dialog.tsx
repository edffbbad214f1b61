import { Group, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contentOf, contentProblem, emptyContent } from '../../../../shared/view/drill/content-draft.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { clock } from '../../../store/clock.ts'
import { useIncident } from '../../../store/incident.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { ContentFields } from './content-fields.tsx'

const MINUTE = 60
/** In how many minutes of drill time it may come; 0 is at once. */
const delays = [0, 1, 2, 5, 10, 15, 30] as const
const FIRST_TARGET = 15

/** Thinks of an inject that is none of the scenario and sends it: at once, or after some minutes of drill time. */
export function ImproviseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const playbook = useIncident((open) => open.playbook)
  const [draft, setDraft] = useState(emptyContent)
  const [delay, setDelay] = useState(0)
  const [target, setTarget] = useState<number | string>(FIRST_TARGET)
  const problem = contentProblem(draft)
  const send = () => {
    const at = delay === 0 ? null : clock.getState().now + delay * MINUTE * 1000
    const targetSeconds = Math.max(1, Math.round(Number(target) || FIRST_TARGET)) * MINUTE
    return sent({ name: 'inject.improvise', data: { content: contentOf(draft), at, targetSeconds } })
  }
  return (
    <FormDialog
      title={t('drill.desk.improviseTitle')}
      confirm={t('drill.desk.improviseGo')}
      size="xl"
      refused={problem === null ? null : t(`drill.desk.${problem}`)}
      onClose={onClose}
      onSubmit={send}
    >
      <ContentFields draft={draft} playbook={playbook} onChange={setDraft} />
      <Group grow>
        <Select
          label={t('drill.desk.when')}
          data={delays.map((one) => ({
            value: String(one),
            label: one === 0 ? t('drill.desk.whenNow') : t('drill.desk.whenIn', { minutes: one })
          }))}
          value={String(delay)}
          allowDeselect={false}
          onChange={(one) => setDelay(Number(one ?? 0))}
        />
        <NumberInput label={t('drill.desk.target')} min={1} max={1440} value={target} onChange={setTarget} />
      </Group>
    </FormDialog>
  )
}
