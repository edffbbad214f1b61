import { Group, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WorkItem } from '../../../../../shared/incident/progress/work.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { amountOf } from '../amount-words.ts'
import { wholeNumber } from './whole-number.ts'

/** How far a work is, in percent or in steps. */
export function AdvanceDialog({ work, onClose }: { readonly work: WorkItem; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const before = amountOf(work)
  const [measure, setMeasure] = useState<'percent' | 'steps'>(before.of === 100 ? 'percent' : 'steps')
  const [typed, setTyped] = useState({ done: String(before.done), of: String(before.of) })
  const done = wholeNumber(typed.done)
  const of = measure === 'percent' ? 100 : wholeNumber(typed.of)
  const command: Command | null =
    done === null || of === null || of === 0 ? null : { name: 'work.advance', data: { work: work.id, done, of } }
  return (
    <FormDialog
      title={t('recovery.work.dialog.advance', { work: work.title })}
      confirm={t('recovery.work.dialog.confirmSave')}
      refused={command ? refusedText(command) : t('recovery.work.dialog.numberNeeded')}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <SegmentedControl
        aria-label={t('recovery.work.dialog.measure')}
        value={measure}
        onChange={(value) => setMeasure(value === 'steps' ? 'steps' : 'percent')}
        data={(['percent', 'steps'] as const).map((value) => ({
          value,
          label: t(`recovery.work.dialog.measures.${value}`)
        }))}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('recovery.work.dialog.done')}
          value={typed.done}
          inputMode="numeric"
          maxLength={6}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped({ ...typed, done: event.currentTarget.value })}
        />
        {measure === 'steps' && (
          <TextInput
            label={t('recovery.work.dialog.of')}
            value={typed.of}
            inputMode="numeric"
            maxLength={6}
            onChange={(event) => setTyped({ ...typed, of: event.currentTarget.value })}
          />
        )}
      </Group>
    </FormDialog>
  )
}
