import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import { formatDuration } from '../../../shared/report/time.ts'
import { nowIn, runningOf } from '../../../shared/view/incident-list.ts'
import { useWall } from '../../store/clock.ts'
import { Figure } from './figure.tsx'

const DAY = 24 * 60 * 60_000

const labels = {
  effective: { running: 'home.sinceEffective', stopped: 'home.took' },
  declared: { running: 'home.sinceDeclared', stopped: 'home.tookDeclared' }
} as const

/** How long an incident has run, counting until the services are back. T+ counts from the halt alone, as on the board. */
export function RunningClock({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const { since, elapsed, stopped } = runningOf(summary, nowIn(summary, useWall()))
  const label = labels[since][stopped ? 'stopped' : 'running']
  const size = elapsed < DAY ? 'large' : 'normal'
  return (
    <Figure
      size={size}
      value={`${stopped || since === 'declared' ? '' : 'T+'}${formatDuration(elapsed)}`}
      label={t(label)}
    />
  )
}
