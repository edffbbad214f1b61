import { IconChartLine } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { presentOrder } from '../../../../shared/incident/resumption/ladder.ts'
import { etaLabel, speakingOf, valueText } from '../../../../shared/report/chart/labels.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { linesAlone } from '../../../../shared/view/chart/lines-alone.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import { seriesAt } from '../../../../shared/view/chart/series.ts'
import { workAgainstPlan } from '../../../../shared/view/chart/work-against-plan.ts'
import { nearWindow } from '../../../../shared/view/chart/window.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { go } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from './chart-strip.module.css'
import { useChart } from './use-chart.ts'

const WIDTH = 300
const HEIGHT = 26
const picture = { width: WIDTH, height: HEIGHT, side: 2, edge: 2 }

/** The chart in one line for the board: work against its plan, the estimate, the step; nothing while there is nothing. */
export function ChartStrip({ stream, ...open }: OpenIncidentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const chart = useChart(open)
  const { work, plan } = useMemo(() => workAgainstPlan(chart) ?? { work: undefined, plan: undefined }, [chart])
  const eta = chart.etas.current
  const order = presentOrder(open.state)
  const scene = useMemo(() => {
    const shown = new Set([work?.id, plan?.id])
    return linesAlone(chart, nearWindow(chart), picture, ({ id }) => shown.has(id))
  }, [chart, work, plan])
  if (!work && !eta && order === 0) return null
  const speaking = speakingOf(language, names)
  const share = (series: Series) => valueText(seriesAt(series, chart.now), series.group, speaking)
  const time = (ms: number) => formatInstant(ms, zone, { day: false })
  return (
    <section className={styles.strip} aria-label={t('recovery.chart.strip.label')}>
      <IconChartLine aria-hidden size={18} />
      {work && <strong className="digits">{t('recovery.chart.strip.work', { share: share(work) })}</strong>}
      {plan && <span className="digits">{t('recovery.chart.strip.plan', { share: share(plan) })}</span>}
      {work && (
        <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
          {scene.share.lines.map(({ series, path }) => (
            <path key={series.id} d={path} data-plan={series.group === 'work' ? undefined : true} />
          ))}
          {scene.now !== null && <line x1={scene.now} x2={scene.now} y1={0} y2={HEIGHT} />}
        </svg>
      )}
      {eta && <span className="digits">{t('recovery.chart.strip.eta', { eta: etaLabel(eta, speaking, time) })}</span>}
      {order > 0 && <span className="digits">{t('recovery.chart.strip.step', { order })}</span>}
      <button type="button" className={`${styles.open} no-print`} onClick={() => go({ screen: 'recovery', stream })}>
        {t('recovery.chart.strip.open')}
      </button>
    </section>
  )
}
