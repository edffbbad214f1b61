import { useTranslation } from 'react-i18next'
import { widthOf } from '../../../../shared/report/chart/svg.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import type { Forecast } from '../../../../shared/view/recovery/forecast.ts'
import styles from './chart.module.css'

type Props = {
  readonly forecast: Forecast
  readonly window: Window
  readonly xOf: (ms: number) => number
  readonly top: number
  readonly bottom: number
  /** Where the plot ends (px). */
  readonly right: number
}

/** The size (px) in which the label is drawn, and from which width on it is the larger. */
const LETTERS = { small: 13, large: 15 }
const LARGE_FROM = 1300
const BESIDE = 6

/**
 * The range in which the work would be done at its pace, marked as internal. Its label stands beside its foot, where no
 * line ends: to its right, or as far right as it goes where the plot ends before.
 */
export function ForecastArea({ forecast, window, xOf, top, bottom, right }: Props) {
  const { t } = useTranslation()
  if (forecast.kind !== 'range' || forecast.from > window.to) return null
  const label = t('recovery.chart.forecast')
  const start = xOf(Math.max(forecast.from, window.from))
  const end = xOf(Math.min(forecast.to ?? window.to, window.to))
  const letters = right > LARGE_FROM ? LETTERS.large : LETTERS.small
  const hasRoom = end + BESIDE + widthOf(label, letters) <= right
  return (
    <g>
      <rect x={start} y={top} width={Math.max(2, end - start)} height={bottom - top} className={styles.forecast} />
      <text
        x={hasRoom ? end + BESIDE : right - BESIDE}
        y={bottom - 8}
        textAnchor={hasRoom ? 'start' : 'end'}
        className={styles.forecastText}
      >
        {label}
      </text>
    </g>
  )
}
