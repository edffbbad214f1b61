import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../../shared/incident/asset-check/round.ts'
import { MONEY } from '../../../../../shared/incident/asset-check/standing.ts'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import type { BalanceTable } from '../../../../../shared/view/recovery/balance-table.ts'
import { BALANCE_ROWS, balancesOf, readBalanceTable } from '../../../../../shared/view/recovery/balance-table.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import styles from '../../recovery.module.css'
import { readCells } from '../../table-file/read-cells.ts'
import { TableSource, noSource } from '../../table-file/table-source.tsx'
import { BalancePreview } from './balance-preview.tsx'

type Props = { readonly round: CheckRound; readonly playbook: PlaybookIndex; readonly onClose: () => void }

/** Balances of many assets at once, pasted or from a CSV file: shown row by row, and taken whole or not at all. */
export function BalancesDialog({ round, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const [source, setSource] = useState(noSource)
  const { cells, table } = useMemo(() => {
    const read = readCells(source.text)
    return { cells: read, table: readBalanceTable(read.rows) }
  }, [source.text])
  const balances = cells.broken === null ? balancesOf(table) : null
  const command: Command | null = balances && {
    name: 'check.balance',
    data: { round: round.id, balances, source: source.file }
  }
  const strange = unknownAssets(table, playbook)
  return (
    <FormDialog
      title={t('recovery.assets.dialog.balances')}
      size="xl"
      confirm={t('recovery.assets.dialog.confirmCount', { count: balances?.length ?? 0 })}
      refused={command ? refusedText(command) : problemOf()}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <p>{t('recovery.assets.dialog.balancesLead')}</p>
      <TableSource source={source} onChange={setSource} />
      {strange.length > 0 && (
        <p className={styles.warning}>
          {t('recovery.assets.dialog.unknown', { assets: strange.join(t('recovery.listMark')) })}
        </p>
      )}
      {table.lines.length > 0 && <BalancePreview table={table} />}
    </FormDialog>
  )

  function problemOf(): string {
    if (cells.broken !== null) return t('recovery.table.broken', { row: cells.broken })
    if (table.missing.length > 0 && source.text.trim() !== '') {
      const columns = table.missing.map((column) => t(`recovery.assets.${column}`))
      return t('recovery.table.missing', { columns: columns.join(t('recovery.listMark')) })
    }
    if (table.wrong > 0) return t('recovery.table.wrong', { count: table.wrong })
    if (table.lines.length > BALANCE_ROWS) return t('recovery.table.tooMany', { limit: BALANCE_ROWS })
    return t('recovery.table.nothing')
  }
}

/** Assets that the playbook does not have: they are taken, and said. */
function unknownAssets({ lines }: BalanceTable, { playbook }: PlaybookIndex): string[] {
  const known = new Set([...playbook.assets.map(({ code }) => code as string), MONEY])
  return [...new Set(lines.flatMap(({ balance }) => (balance && !known.has(balance.asset) ? [balance.asset] : [])))]
}
