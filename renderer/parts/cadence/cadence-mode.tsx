import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { CadencePace } from '../../../shared/view/cadence.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './cadence.module.css'
import { clockNear } from './clock-near.ts'

/** How often the severity asks for a word, now and once the halt has lasted long. */
export function CadenceMode({ pace }: { readonly pace: CadencePace }) {
  const { t } = useTranslation()
  const zone = useZone()
  const { every, longFrom, longEvery } = pace
  const isLong = useStore(clock, ({ now }) => longFrom !== null && now >= longFrom)
  if (isLong && longEvery !== null) return <li className={styles.mode}>{t('cadence.longNow', { count: longEvery })}</li>
  const now = t('cadence.every', { count: every })
  if (longFrom === null || longEvery === null) return <li className={styles.mode}>{now}</li>
  const later = t('cadence.longFrom', { time: clockNear(longFrom, zone), count: longEvery })
  return (
    <li className={styles.mode} title={`${now} ${later}`}>
      {now} <span className={styles.later}>{later}</span>
    </li>
  )
}
