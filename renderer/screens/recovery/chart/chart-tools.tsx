import { Button, Menu, SegmentedControl } from '@mantine/core'
import {
  IconArrowsHorizontal,
  IconDownload,
  IconPrinter,
  IconTable,
  IconZoomIn,
  IconZoomOut
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isWhole } from '../../../../shared/view/chart/window.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import layout from '../../../parts/screen.module.css'
import type { Exported } from './export-chart.ts'
import { exportCsv, exportPng, exportSvg } from './export-chart.ts'
import { chartView, showWhole, toggleTable, useChartView, zoom } from './view.ts'

/** How the chart is looked at, and the ways in which it is taken along. */
export function ChartTools({ what }: { readonly what: Exported }) {
  const { t } = useTranslation()
  const axis = useChartView((view) => view.axis)
  const isTable = useChartView((view) => view.isTable)
  const { chart, window: shown } = what
  return (
    <div className={`${layout.tools} no-print`}>
      <SegmentedControl
        size="xs"
        aria-label={t('recovery.chart.axisLabel')}
        value={axis}
        onChange={(value) => chartView.setState({ axis: value === 'tplus' ? 'tplus' : 'wall' })}
        data={(['wall', 'tplus'] as const).map((value) => ({ value, label: t(`recovery.chart.axis.${value}`) }))}
      />
      <ActButton size="compact-md" onAct={() => zoom(chart, 0.5)} title={t('recovery.chart.zoomIn')}>
        <IconZoomIn size={18} role="img" aria-label={t('recovery.chart.zoomIn')} />
      </ActButton>
      <ActButton size="compact-md" onAct={() => zoom(chart, 2)} title={t('recovery.chart.zoomOut')}>
        <IconZoomOut size={18} role="img" aria-label={t('recovery.chart.zoomOut')} />
      </ActButton>
      {!isWhole(chart, shown) && (
        <ActButton
          size="compact-md"
          leftSection={<IconArrowsHorizontal aria-hidden size={18} />}
          onAct={() => showWhole(chart)}
        >
          {t('recovery.chart.whole')}
        </ActButton>
      )}
      <Button
        size="compact-md"
        variant="default"
        aria-pressed={isTable}
        leftSection={<IconTable aria-hidden size={18} />}
        onClick={toggleTable}
      >
        {t(isTable ? 'recovery.chart.picture' : 'recovery.chart.table')}
      </Button>
      <Menu>
        <Menu.Target>
          <Button size="compact-md" variant="default" leftSection={<IconDownload aria-hidden size={18} />}>
            {t('recovery.chart.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportPng(what)}>{t('recovery.chart.exportPng')}</Menu.Item>
          <Menu.Item onClick={() => exportSvg(what)}>{t('recovery.chart.exportSvg')}</Menu.Item>
          <Menu.Item onClick={() => exportCsv(what)}>{t('recovery.chart.exportCsv')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActButton size="compact-md" leftSection={<IconPrinter aria-hidden size={18} />} onAct={() => window.print()}>
        {t('recovery.chart.print')}
      </ActButton>
    </div>
  )
}
