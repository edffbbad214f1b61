import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCircleCheck, IconUserStar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { durationWords, formatDuration, formatInstant } from '../../../shared/report/time.ts'
import type { Shift } from '../../../shared/view/shift.ts'
import { SHIFT_LONG_MS, shiftOf } from '../../../shared/view/shift.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useNow } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './handover.module.css'

const icons = { fresh: IconCircleCheck, long: IconAlertTriangleFilled, over: IconAlertOctagonFilled } as const

/** Who commands, since when, and whether that is too long. */
export function CommanderCard({ state: { commander, closed } }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const now = useNow()
  if (!commander) {
    return (
      <section className={styles.card}>
        <h2>{t('handover.nobody')}</h2>
      </section>
    )
  }
  const shift = shiftOf(commander.at, closed?.at ?? now)
  return (
    <section className={styles.card} data-level={closed ? 'fresh' : shift.level}>
      <h2 className={styles.label}>{t('handover.now')}</h2>
      <p className={styles.commander}>
        <IconUserStar aria-hidden size={30} />
        {commander.value.person}
      </p>
      {commander.value.role !== '' && <p>{names.role(commander.value.role)}</p>}
      <p>{t('handover.since', { time: formatInstant(commander.at, zone) })}</p>
      <p className={styles.shift}>
        <span className={styles.label}>{t('handover.onDuty')}</span>
        <span className={`${styles.elapsed} digits`}>{formatDuration(shift.elapsed)}</span>
        {closed && <span>{t('handover.untilClosed')}</span>}
      </p>
      {!closed && <ShiftWords shift={shift} />}
    </section>
  )
}

function ShiftWords({ shift: { level, elapsed } }: { readonly shift: Shift }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const LevelIcon = icons[level]
  return (
    <p className={styles.level} data-level={level}>
      <LevelIcon aria-hidden size={20} />
      {level === 'fresh'
        ? t('handover.fresh', { left: durationWords(SHIFT_LONG_MS - elapsed, language) })
        : t(`handover.${level}`)}
    </p>
  )
}
