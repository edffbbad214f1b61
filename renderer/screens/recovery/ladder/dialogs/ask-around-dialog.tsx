import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { ParticipantColumn } from '../../../../../shared/view/recovery/participant-table.ts'
import {
  PARTICIPANT_ROWS,
  participantsOf,
  readParticipantTable
} from '../../../../../shared/view/recovery/participant-table.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { readCells } from '../../table-file/read-cells.ts'
import { TableSource, noSource } from '../../table-file/table-source.tsx'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import { ParticipantPreview } from './participant-preview.tsx'

/** The answers of many participants at once, pasted or from a CSV file: shown row by row, and taken whole or not at all. */
export function AskAroundDialog({ onClose }: Pick<LadderDialogProps, 'onClose'>) {
  const { t } = useTranslation()
  const [source, setSource] = useState(noSource)
  const { cells, table } = useMemo(() => {
    const read = readCells(source.text)
    return { cells: read, table: readParticipantTable(read.rows) }
  }, [source.text])
  const participants = cells.broken === null ? participantsOf(table) : null
  const command: Command | null = participants && { name: 'resume.ready', data: { participants } }
  const named = (columns: readonly ParticipantColumn[]) =>
    columns.map((column) => t(`recovery.ladder.column.${column}`)).join(t('recovery.listMark'))
  const problem = () => {
    if (cells.broken !== null) return t('recovery.table.broken', { row: cells.broken })
    if (table.missing.length > 0 && source.text.trim() !== '')
      return t('recovery.table.missing', { columns: named(table.missing) })
    if (table.wrong > 0) return t('recovery.table.wrong', { count: table.wrong })
    if (table.lines.length > PARTICIPANT_ROWS) return t('recovery.table.tooMany', { limit: PARTICIPANT_ROWS })
    return t('recovery.table.nothing')
  }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.askAround')}
      size="xl"
      confirm={t('recovery.ladder.dialog.askAroundConfirm', { count: participants?.length ?? 0 })}
      refused={command ? refusedText(command) : problem()}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <p>{t('recovery.ladder.dialog.askAroundLead')}</p>
      <TableSource source={source} onChange={setSource} />
      {table.lines.length > 0 && <ParticipantPreview table={table} />}
    </FormDialog>
  )
}
