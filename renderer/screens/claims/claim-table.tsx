import { Checkbox } from '@mantine/core'
import { IconCopy, IconHourglassHigh } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { BATCH_ROWS } from '../../../shared/incident/claim/claim.ts'
import { formatAmount } from '../../../shared/money/format.ts'
import { formatInstant, zoneLabel } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import { claimLabel } from '../../../shared/view/compensation/field-labels.ts'
import type { ClaimRow } from '../../../shared/view/compensation/register.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useRowsOf } from '../../parts/use-rows-of.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import { claimView, pick, pickOnly } from './claim-view.ts'
import styles from './claims.module.css'
import type { RegisterView } from './use-register.ts'

/** How high a row is (px): all are the same, so that none has to be measured. */
const ROW_PX = 36

/** The cases in a table of which only the rows in view are drawn. */
export function ClaimTable({ view: { shown, picked, chosen, open } }: { readonly view: RegisterView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => shown.map(({ claim }) => claim.id), [shown])
  const virtual = useRowsOf({ keys, scroller, rowPx: ROW_PX, listPx: 800 })
  const zone = useZone()
  const at = chosen ? keys.indexOf(chosen.claim.id) : -1
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0))
  const marked = useMemo(() => new Set(picked.map(({ claim }) => claim.id)), [picked])
  const first = keys.slice(0, BATCH_ROWS)
  const all = first.length > 0 && first.every((id) => marked.has(id))
  const { playbook } = open.playbook
  return (
    <div ref={scroller} className={styles.scroll}>
      <table className={styles.table} aria-label={t('claims.list')} aria-rowcount={shown.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.pick}>
              <Checkbox
                size="xs"
                aria-label={t('claims.pickShown', { limit: BATCH_ROWS })}
                checked={all}
                indeterminate={!all && marked.size > 0}
                onChange={(event) => pickOnly(event.currentTarget.checked ? first : [])}
              />
            </th>
            <th scope="col">{claimLabel(playbook, 'number', language)}</th>
            <th scope="col">{t('claims.columns.status')}</th>
            <th scope="col">{claimLabel(playbook, 'account', language)}</th>
            <th scope="col">{claimLabel(playbook, 'asset', language)}</th>
            <th scope="col">
              {t('claims.columns.eventTime')} ({zoneLabel(clock.getState().now, zone)})
            </th>
            <th scope="col" data-amount>
              {t('claims.columns.claimed')}
            </th>
            <th scope="col" data-amount>
              {t('claims.columns.assessed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {items.map(({ index }) => {
            const row = shown[index]
            return row ? (
              <Row
                key={row.claim.id}
                row={row}
                index={index}
                marked={marked.has(row.claim.id)}
                chosen={row.claim.id === chosen?.claim.id}
              />
            ) : null
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly row: ClaimRow
  readonly index: number
  readonly marked: boolean
  readonly chosen: boolean
}

function Row({ row: { claim, status, waiting, doubles }, index, marked, chosen }: RowProps) {
  const { t } = useTranslation()
  const zone = useZone()
  const { statuses } = compensationWordsOf(useLanguage())
  const { id, number, form } = claim
  const amount = (value: string | null) =>
    value === null ? <span className="dim">{t('claims.unknown')}</span> : formatAmount(value, form.currency)
  const doubled = doubles > 0 ? t('claims.double', { count: doubles }) : ''
  const waits = waiting ? t('claims.waiting', { number: waiting.number }) : ''
  return (
    <tr aria-rowindex={index + 2} aria-current={chosen || undefined} data-status={status} style={{ height: ROW_PX }}>
      <td className={styles.pick}>
        <Checkbox
          size="xs"
          aria-label={t('claims.pickOne', { number })}
          checked={marked}
          onChange={(event) => pick(id, event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <button type="button" className={styles.number} onClick={() => claimView.setState({ selected: id })}>
          {number}
        </button>
      </th>
      <td>
        <span className={styles.status} data-status={status}>
          {statuses[status]}
        </span>
        {waits !== '' && (
          <span title={waits}>
            <IconHourglassHigh aria-hidden size={15} />
            <span className="unseen">{waits}</span>
          </span>
        )}
        {doubled !== '' && (
          <span className={styles.doubled} title={doubled}>
            <IconCopy aria-hidden size={15} />
            <span className="unseen">{doubled}</span>
          </span>
        )}
      </td>
      <td>{form.account}</td>
      <td>{form.asset}</td>
      <td className="digits">
        {form.eventAt === null ? (
          <span className="dim">{t('claims.unknown')}</span>
        ) : (
          formatInstant(form.eventAt, zone, { zone: false })
        )}
      </td>
      <td data-amount className="digits">
        {amount(form.claimed)}
      </td>
      <td data-amount className="digits">
        {amount(form.assessed)}
      </td>
    </tr>
  )
}
