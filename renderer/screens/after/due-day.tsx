import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { formatDay } from '../../../shared/report/time.ts'
import { DueWord } from '../../parts/due-word.tsx'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'

/** From so long before it is due (ms) an action is counted down to the minute. */
const NEAR = 86_400_000

type Props = {
  /** What comes next of the action (ms): its own due time, or that of the look at its effect; null where nothing does. */
  readonly dueAt: number | null
  /** When it was planned for (ms). */
  readonly plannedAt: number
  /** When its effect is looked at (ms). */
  readonly effectAt: number | null
}

/** By which day an action is due and its effect is looked at; what is near or late counts as well. */
export function DueDay({ dueAt, plannedAt, effectAt }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const isNear = useStore(clock, ({ now }) => dueAt !== null && dueAt - now < NEAR)
  return (
    <>
      {dueAt === null && <div className="dim">{t('after.actions.noDue')}</div>}
      {dueAt !== null && isNear && <DueWord dueAt={dueAt} outlives />}
      <div className="digits">{t('after.actions.plannedFor', { day: formatDay(plannedAt, zone) })}</div>
      {effectAt !== null && (
        <div className="dim digits">
          {t('after.actions.effectAt')} {formatDay(effectAt, zone)}
        </div>
      )}
    </>
  )
}
