import { Checkbox, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecipientView } from '../../../../shared/bridge/outbox-rows.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useZone } from '../../../store/zone.ts'
import parts from '../parts.module.css'
import styles from './recipients.module.css'

type Props = {
  readonly rows: readonly RecipientView[]
  readonly state: 'refused' | 'unknown'
  readonly marked: ReadonlySet<number>
  /** Null where nothing is to be marked. */
  readonly onMark: ((marked: ReadonlySet<number>) => void) | null
}

/** Recipients with their number in the list, their address as far as it may be seen, when, and what the server answered. */
export function RecipientTable({ rows, state, marked, onMark }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const label = t(`outbox.recipients.title.${state}`)
  const mark = (n: number, on: boolean) => {
    const next = new Set(marked)
    if (on) next.add(n)
    else next.delete(n)
    onMark?.(next)
  }
  if (rows.length === 0) return <p className={parts.sub}>{t('outbox.recipients.none')}</p>
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.recipients} role="group" aria-label={label} tabIndex={0}>
      <Table stickyHeader aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {onMark && <Table.Th scope="col">{t('outbox.recipients.mark')}</Table.Th>}
            <Table.Th scope="col">{t('outbox.recipients.number')}</Table.Th>
            <Table.Th scope="col">{t('outbox.recipients.address')}</Table.Th>
            <Table.Th scope="col">{t('common.time')}</Table.Th>
            <Table.Th scope="col">{t('outbox.recipients.answer')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ n, address, at, status }) => (
            <Table.Tr key={n}>
              {onMark && (
                <Table.Td>
                  <Checkbox
                    aria-label={t('outbox.recipients.markOne', { number: n })}
                    checked={marked.has(n)}
                    onChange={(event) => mark(n, event.currentTarget.checked)}
                  />
                </Table.Td>
              )}
              <Table.Td className="digits">{n}</Table.Td>
              <Table.Td>{address ?? t('outbox.recipients.gone')}</Table.Td>
              <Table.Td className="digits">{at === null ? '—' : formatInstant(at, zone, { seconds: true })}</Table.Td>
              <Table.Td className="digits">{status ?? '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
