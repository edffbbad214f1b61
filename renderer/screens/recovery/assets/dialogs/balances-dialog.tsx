import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../../shared/incident/asset-check/round.ts'
import { MONEY } from '../../../../../shared/incident/asset-check/standing.ts'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import type { BalanceTable } from '../../../../../shared/view/recovery/balance-table.ts'
import { BALANCE_ROWS, balancesOf, readBalanceTable } from '../../../../../shared/view/recovery/balance-table.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { say } from '../../../../store/toasts.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import styles from '../../recovery.module.css'
import { BalancePreview } from './balance-preview.tsx'
import { decodeTable, readCells } from './read-cells.ts'

const MEGABYTE = 1024 * 1024
const LIMIT_MB = 5

type Props = { readonly round: CheckRound; readonly playbook: PlaybookIndex; readonly onClose: () => void }
type Source = { readonly text: string; readonly file: string; readonly encoding: string }

/** Balances of many assets at once, pasted or from a CSV file: shown row by row, and taken whole or not at all. */
export function BalancesDialog({ round, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const [source, setSource] = useState<Source>({ text: '', file: '', encoding: '' })
  const { cells, table } = useMemo(() => {
    const read = readCells(source.text)
    return { cells: read, table: readBalanceTable(read.rows) }
  }, [source.text])
  const balances = cells.broken === null ? balancesOf(table) : null
  const command: Command | null = balances && {
    name: 'check.balance',
    data: { round: round.id, balances, source: source.file }
  }
  const choose = async (file: File | null) => {
    if (!file) return
    if (file.size > LIMIT_MB * MEGABYTE) {
      return say('refused', t('recovery.assets.dialog.tooLarge', { file: file.name, limit: LIMIT_MB }))
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return say('failed', t('recovery.assets.dialog.unreadable', { file: file.name }))
    setSource({ ...decodeTable(new Uint8Array(bytes)), file: file.name })
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
      <Group gap={10}>
        <FileButton onChange={(file) => void choose(file)} accept=".csv,.tsv,.txt,text/csv">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={18} />}>
              {t('recovery.assets.dialog.choose')}
            </Button>
          )}
        </FileButton>
        {source.file !== '' && (
          <span>{t('recovery.assets.dialog.chosen', { file: source.file, encoding: source.encoding })}</span>
        )}
      </Group>
      <Textarea
        label={t('recovery.assets.dialog.paste')}
        value={source.text}
        minRows={4}
        maxRows={8}
        autosize
        spellCheck={false}
        data-autofocus
        onChange={(event) => setSource({ text: event.currentTarget.value, file: '', encoding: '' })}
      />
      {strange.length > 0 && (
        <p className={styles.warning}>
          {t('recovery.assets.dialog.unknown', { assets: strange.join(t('recovery.listMark')) })}
        </p>
      )}
      {table.lines.length > 0 && <BalancePreview table={table} />}
    </FormDialog>
  )

  function problemOf(): string {
    if (cells.broken !== null) return t('recovery.assets.dialog.broken', { row: cells.broken })
    if (table.missing.length > 0 && source.text.trim() !== '') {
      const columns = table.missing.map((column) => t(`recovery.assets.${column}`))
      return t('recovery.assets.dialog.missing', { columns: columns.join(t('recovery.listMark')) })
    }
    if (table.wrong > 0) return t('recovery.assets.dialog.wrong', { count: table.wrong })
    if (table.lines.length > BALANCE_ROWS) return t('recovery.assets.dialog.tooMany', { limit: BALANCE_ROWS })
    return t('recovery.assets.dialog.nothing')
  }
}

/** Assets that the playbook does not have: they are taken, and said. */
function unknownAssets({ lines }: BalanceTable, { playbook }: PlaybookIndex): string[] {
  const known = new Set([...playbook.assets.map(({ code }) => code as string), MONEY])
  return [...new Set(lines.flatMap(({ balance }) => (balance && !known.has(balance.asset) ? [balance.asset] : [])))]
}
