import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import type { Exported } from './export-chart.ts'
import { exportCsv, exportPng, exportSvg } from './export-chart.ts'
import { readAt, showWhole, toggleAxis, toggleTable, zoom } from './view.ts'

/** Offers everything that the chart can do, by key and by palette. */
export function useChartCommands(what: Exported, at: number): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const { chart, window } = what
    const step = (direction: 1 | -1) => () => {
      const next = at + (direction * (window.to - window.from)) / 60
      readAt(Math.min(Math.max(next, window.from), window.to))
    }
    const rows: Omit<AppCommand, 'group'>[] = [
      { id: 'chart.left', title: t('recovery.chart.key.left'), keys: 'j', run: step(-1) },
      { id: 'chart.right', title: t('recovery.chart.key.right'), keys: 'k', run: step(1) },
      { id: 'chart.now', title: t('recovery.chart.now'), keys: 'h', run: () => readAt(null) },
      { id: 'chart.axis', title: t('recovery.chart.key.axis'), keys: 't', run: toggleAxis },
      { id: 'chart.table', title: t('recovery.chart.key.table'), keys: 'v', run: toggleTable },
      { id: 'chart.nearer', title: t('recovery.chart.zoomIn'), keys: 'i', run: () => zoom(chart, 0.5) },
      { id: 'chart.further', title: t('recovery.chart.zoomOut'), keys: 'o', run: () => zoom(chart, 2) },
      { id: 'chart.whole', title: t('recovery.chart.whole'), keys: 'a', run: () => showWhole(chart) },
      { id: 'chart.png', title: t('recovery.chart.exportPng'), run: () => void exportPng(what) },
      { id: 'chart.svg', title: t('recovery.chart.exportSvg'), run: () => exportSvg(what) },
      { id: 'chart.csv', title: t('recovery.chart.exportCsv'), run: () => exportCsv(what) },
      { id: 'chart.print', title: t('recovery.chart.print'), keys: 'p', run: () => globalThis.print() }
    ]
    return rows.map((row) => ({ ...row, group: t('recovery.chart.title') }))
  }, [t, what, at])
  useCommands('chart', commands)
}
