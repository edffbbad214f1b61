import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { assetText } from '../../../parts/asset-text.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { StateMark } from '../matrix/state-mark.tsx'
import type { DialogProps } from './dialog-of-kind.tsx'
import { Choice } from './choice.tsx'
import styles from './dialogs.module.css'
import type { CellRef } from './open-dialog.ts'
import { refusedText } from './refused-text.ts'
import { sent } from './sent.ts'

/** Sets the state of the selected cells of the matrix, with a note. */
export function CellsDialog({ playbook, cells, onClose }: DialogProps & { readonly cells: readonly CellRef[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const [state, setState] = useState('')
  const [note, setNote] = useState('')
  const command: Command = { name: 'service.change', data: { cells: [...cells], state, note: note.trim() } }
  const states = [...playbook.serviceStates.values()].sort((a, b) => b.order - a.order)
  return (
    <FormDialog
      title={t('board.dialog.cells')}
      size="lg"
      confirm={t('board.dialog.cellsConfirm', { count: cells.length })}
      refused={state === '' ? t('board.dialog.chooseState') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <ScrollBox label={t('board.dialog.cells')}>
        {cells.map((cell) => `${names.service(cell.service)} / ${assetText(cell.asset)}`).join(t('board.listMark'))}
      </ScrollBox>
      <Radio.Group value={state} onChange={setState} label={t('board.dialog.newState')}>
        <Stack gap={4} className={styles.states}>
          {states.map((row, index) => (
            <Choice key={row.id} value={row.id} label={<StateMark state={row.id} />} autoFocus={index === 0} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('board.dialog.cellsNote')} value={note} onChange={setNote} minRows={1} />
    </FormDialog>
  )
}
