import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableShape } from '../../../../shared/report/chart/table.ts'
import { chartTable } from '../../../../shared/report/chart/table.ts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { chartMoments, thinned } from '../../../../shared/view/chart/table.ts'
import table from '../recovery.module.css'
import styles from './chart.module.css'

/** So many rows are shown at once. */
const SHOWN = 200

type Props = { readonly chart: Chart; readonly window: Window; readonly shape: TableShape }

/** The same figures as the chart, as a table: a row for each moment at which something changed. */
export function ChartTable({ chart, window, shape }: Props) {
  const { t } = useTranslation()
  const all = useMemo(() => chartMoments(chart, window, shape.isShown), [chart, window, shape])
  const { headings, rows } = useMemo(() => chartTable(chart, thinned(all, SHOWN), shape), [chart, all, shape])
  return (
    <>
      {all.length > rows.length && (
        <p className={table.lead}>{t('recovery.chart.tableCut', { all: all.length, shown: rows.length })}</p>
      )}
      {/* What scrolls must be reachable by keyboard (WCAG 2.1.1), and there is nothing inside that could have the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={t('recovery.chart.tableLabel')} tabIndex={0}>
        <table className={table.table} aria-label={t('recovery.chart.tableLabel')}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={`${cells[1]}-${row}`}>
                {cells.map((cell, place) => (
                  <td key={`${place}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
