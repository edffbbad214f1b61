import { Button, Table } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Metric } from '../../../shared/playbook/schema.ts'
import { figureText } from '../../../shared/report/metrics/figure-text.ts'
import { formulaText } from '../../../shared/report/metrics/formula-text.ts'
import { durationWords, formatDay } from '../../../shared/report/time.ts'
import type { FigureGroup, FigureRow } from '../../../shared/view/figure-table.ts'
import { figureGroups, groupOf, middleOf, rowsOf } from '../../../shared/view/figure-table.ts'
import { copyText } from '../../parts/copy-text.ts'
import layout from '../../parts/screen.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { addressOf } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import { Loading } from '../incident-gate.tsx'
import styles from './figures.module.css'
import { useFigures } from './use-figures.ts'

const MINUTE = 60_000

/** The fifteen figures compared over incidents: what happened here, drills and real cases each among themselves. */
export function FiguresScreen() {
  const { t } = useTranslation()
  const rows = useFigures()
  const metrics = useCurrentPlaybook()?.playbook.metrics ?? []
  const [group, setGroup] = useState<FigureGroup>('live')
  const [sorted, setSorted] = useState<string | null>(null)
  const shown = useMemo(() => rowsOf(rows ?? [], group, sorted), [rows, group, sorted])
  if (rows === null) return <Loading />
  return (
    <div className={`${layout.padded} ${styles.screen}`}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('figures.title')}</h1>
        <div className={styles.chips} role="group" aria-label={t('figures.group')}>
          {figureGroups.map((one) => (
            <button key={one} type="button" aria-pressed={group === one} onClick={() => setGroup(one)}>
              {t(`figures.of.${one}`)}{' '}
              <span className="digits">{rows.filter((row) => groupOf(row) === one).length}</span>
            </button>
          ))}
        </div>
        <CopyTable rows={shown} metrics={metrics} />
      </header>
      <p className="dim">{t('figures.lead')}</p>
      {shown.length === 0 ? (
        <p className={styles.none}>{t(`figures.none.${group}`)}</p>
      ) : (
        <FigureTable rows={shown} metrics={metrics} sorted={sorted} onSort={setSorted} />
      )}
    </div>
  )
}

type Props = {
  readonly rows: readonly FigureRow[]
  readonly metrics: readonly Metric[]
  readonly sorted: string | null
  readonly onSort: (key: string | null) => void
}

function FigureTable({ rows, metrics, sorted, onSort }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  return (
    <div className={styles.scroll}>
      <Table stickyHeader className={styles.table} aria-label={t('figures.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('figures.figure')}</Table.Th>
            {rows.length > 1 && <Table.Th scope="col">{t('figures.middle')}</Table.Th>}
            {rows.map((row) => (
              <Table.Th key={row.stream} scope="col">
                <a href={addressOf({ screen: 'after', stream: row.stream })}>{row.title || row.type}</a>
                <div className="dim digits">
                  {row.severity} · {formatDay(row.declaredAt, zone)}
                  {!row.closed && ` · ${t('figures.open')}`}
                </div>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {metrics.map(({ key, name, formula }) => (
            <Table.Tr key={key} data-sorted={sorted === key || undefined}>
              <Table.Th scope="row">
                <button
                  type="button"
                  className={styles.sort}
                  aria-pressed={sorted === key}
                  title={t('figures.sortBy', { figure: name[language] })}
                  onClick={() => onSort(sorted === key ? null : key)}
                >
                  {name[language]}
                </button>
                <div className={styles.formula}>{formulaText(formula, language)}</div>
              </Table.Th>
              {rows.length > 1 && <Table.Td className="digits">{middleText(rows, key, language)}</Table.Td>}
              {rows.map((row) => (
                <Table.Td key={row.stream} className="digits">
                  {valueIn(row, key, language)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function CopyTable({ rows, metrics }: Pick<Props, 'rows' | 'metrics'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const copy = () => {
    const head = [
      t('figures.figure'),
      ...rows.map((row) => `${row.title || row.type} ${formatDay(row.declaredAt, zone)}`)
    ]
    const lines = metrics.map(({ key, name }) => [name[language], ...rows.map((row) => valueIn(row, key, language))])
    void copyText([head, ...lines].map((cells) => cells.join('\t')).join('\n'))
  }
  return (
    <Button
      className={styles.copy}
      size="compact-md"
      variant="default"
      leftSection={<IconCopy aria-hidden size={17} />}
      disabled={rows.length === 0}
      onClick={copy}
    >
      {t('figures.copy')}
    </Button>
  )
}

function valueIn({ figures }: FigureRow, key: string, language: 'ja' | 'en'): string {
  const value = figures.find((one) => one.key === key)?.value
  return value ? figureText(value, language) : '—'
}

/** The middle in the words of a figure of its kind. */
function middleText(rows: readonly FigureRow[], key: string, language: 'ja' | 'en'): string {
  const middle = middleOf(rows, key)
  const kind = rows[0]?.figures.find((one) => one.key === key)?.value
  if (middle === null || !kind) return '—'
  if (kind.kind === 'span') return figureText({ ...kind, ms: middle }, language)
  return kind.kind === 'share' ? `${Math.round(middle * 1000) / 10}%` : durationWords(middle * MINUTE, language)
}
