import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { seriesLabel, speakingOf, valueText } from '../../../../shared/report/chart/labels.ts'
import { besides } from '../../../../shared/report/chart/table.ts'
import { readOut } from '../../../../shared/view/chart/read-out.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import { tagsOf } from '../../../../shared/view/chart/tags.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import { momentText, wallAxis } from '../../../../shared/view/chart/ticks.ts'
import { shownWindow } from '../../../../shared/view/chart/window.ts'
import { forecastOf } from '../../../../shared/view/recovery/forecast.ts'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { PrintSheet } from '../../timeline/print-sheet.tsx'
import recovery from '../recovery.module.css'
import { ChartTable } from './chart-table.tsx'
import { ChartTools } from './chart-tools.tsx'
import styles from './chart.module.css'
import type { Exported } from './export-chart.ts'
import { Legend } from './legend.tsx'
import { Overview } from './overview.tsx'
import { Plot } from './plot.tsx'
import { PrintedChart } from './printed-chart.tsx'
import { useChart } from './use-chart.ts'
import { useChartCommands } from './use-chart-commands.ts'
import { useChartView } from './view.ts'

/** How near (share of the window) a mark must lie to be read out with a moment. */
const NEAR = 1 / 80
/** So many marks of a moment are said; the legend lists all of them. */
const SAID = 3

/** The picture that everyone looks at: planned against actual over time, with everything that happened. */
export function ChartScreen({ stream, ...open }: OpenIncidentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const timeZone = useZone()
  const chart = useChart(open)
  const picked = useChartView((view) => view.window)
  const axisKind = useChartView((view) => view.axis)
  const hidden = useChartView((view) => view.hidden)
  const at = useChartView((view) => view.at)
  const isTable = useChartView((view) => view.isTable)
  const window = useMemo(() => shownWindow(chart, picked), [picked, chart])
  const axis = useMemo<TimeAxis>(
    () => (axisKind === 'wall' ? wallAxis(chart, timeZone) : { kind: 'tplus', zero: chart.zero }),
    [axisKind, timeZone, chart]
  )
  const speaking = useMemo(() => speakingOf(language, names), [language, names])
  const tags = useMemo(() => tagsOf(chart.series), [chart.series])
  const shape = useMemo(
    () => ({ speaking, timeZone, isShown: (series: Series) => !hidden.has(series.id) }),
    [speaking, timeZone, hidden]
  )
  const moment = at ?? Math.min(chart.now, window.to)
  const read = useMemo(() => readOut(chart, moment, (window.to - window.from) * NEAR), [chart, moment, window])
  const forecast = useMemo(() => forecastOf([...open.state.work.values()], chart.now), [open.state.work, chart.now])
  const title = open.state.title || names.type(open.state.type?.value ?? '')
  const what = useMemo<Exported>(() => ({ chart, window, axis, shape, title }), [chart, window, axis, shape, title])
  useChartCommands(what, moment)
  const said = [
    momentText(moment, axis),
    ...chart.series
      .filter(shape.isShown)
      .map((one) => `${seriesLabel(one, speaking)} ${valueText(read.values.get(one.id) ?? null, one.group, speaking)}`),
    ...besides({ ...read, marks: read.marks.slice(0, SAID) }, shape).filter((part) => part !== ''),
    ...(read.marks.length > SAID ? [t('recovery.chart.moreMarks', { count: read.marks.length - SAID })] : [])
  ].join(t('recovery.listMark'))
  const isEmpty =
    open.state.work.size === 0 && chart.etas.versions.length === 0 && open.state.resumption.steps.size === 0
  return (
    <div className={layout.padded}>
      <header className={recovery.head}>
        <h1 className="unseen">{t('recovery.chart.title')}</h1>
        <PlaceTabs place="recovery" here="recovery" stream={stream} />
        <ChartTools what={what} />
      </header>
      {isEmpty && (
        <p className={chart.closed ? recovery.lead : recovery.warning}>
          {t(chart.closed ? 'recovery.chart.neverAny' : 'recovery.chart.empty')}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.left}>
          {isTable ? (
            <ChartTable chart={chart} window={window} shape={shape} />
          ) : (
            <Plot {...{ chart, window, axis, speaking, tags, hidden, said, forecast }} at={moment} />
          )}
          <Overview chart={chart} window={window} axis={axis} />
        </div>
        <Legend {...{ chart, read, speaking, tags, hidden, axis }} isNow={at === null} />
      </div>
      <PrintSheet>{() => <PrintedChart what={what} />}</PrintSheet>
    </div>
  )
}
