import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chart } from '../../../shared/view/chart/chart.ts'
import { linesAlone } from '../../../shared/view/chart/lines-alone.ts'
import type { Series } from '../../../shared/view/chart/series.ts'
import { seriesAt } from '../../../shared/view/chart/series.ts'
import type { WorkAgainstPlan } from '../../../shared/view/chart/work-against-plan.ts'
import { workAgainstPlan } from '../../../shared/view/chart/work-against-plan.ts'
import { nearWindow } from '../../../shared/view/chart/window.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useChart } from '../recovery/chart/use-chart.ts'
import panel from './panel.module.css'
import styles from './wall-chart.module.css'

const WIDTH = 1000
const HEIGHT = 200
const picture = { width: WIDTH, height: HEIGHT, side: 0, edge: 6 }

/** All of the recovery work over time against what is planned now; nothing where no work was put up. */
export function WallChart(open: Omit<OpenIncidentProps, 'stream'>) {
  const chart = useChart(open)
  const against = useMemo(() => workAgainstPlan(chart), [chart])
  return against ? <Picture chart={chart} {...against} /> : null
}

function Picture({ chart, work, plan }: WorkAgainstPlan & { readonly chart: Chart }) {
  const { t } = useTranslation()
  const scene = useMemo(
    () => linesAlone(chart, nearWindow(chart), picture, (series) => series === work || series === plan),
    [chart, work, plan]
  )
  const percent = (series: Series) => Math.round((seriesAt(series, chart.now) ?? 0) * 100)
  const hasPlan = plan !== undefined && seriesAt(plan, chart.now) !== null
  return (
    <section className={`${panel.panel} ${styles.chart}`} aria-label={t('wall.chart')}>
      <h2>
        {t('wall.chart')}
        <strong className="digits"> {t('wall.actual', { share: percent(work) })}</strong>
        {hasPlan && <span className={panel.aside}>{t('wall.planned', { share: percent(plan) })}</span>}
      </h2>
      <div className={styles.plot} aria-hidden>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          {[0, 0.5, 1].map((value) => {
            const y = scene.share.bottom - value * (scene.share.bottom - scene.share.top)
            return <line key={value} x1={0} x2={WIDTH} y1={y} y2={y} className={styles.grid} />
          })}
          {scene.now !== null && <line x1={scene.now} x2={scene.now} y1={0} y2={HEIGHT} className={styles.nowLine} />}
          {scene.share.lines.map(({ series, path }) => (
            <path key={series.id} d={path} className={series === work ? styles.actualLine : styles.planLine} />
          ))}
        </svg>
        {scene.ticks.slice(1, -1).map(({ x, tick }) => (
          <span key={tick.at} className={styles.tick} style={{ left: `${x / 10}%` }}>
            {tick.text}
          </span>
        ))}
      </div>
    </section>
  )
}
