import { IconArrowBigRightLine, IconBell, IconCircleDashed, IconPlayerSkipForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { durationWords, formatInstant } from '../../../../shared/report/time.ts'
import type { PathLevel } from '../../../../shared/view/escalation-path.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { Countdown } from '../countdown.tsx'
import styles from './detail.module.css'
import { PathTargets } from './path-targets.tsx'

const shapes = {
  reached: IconBell,
  skipped: IconPlayerSkipForward,
  coming: IconArrowBigRightLine,
  jumped: IconPlayerSkipForward,
  unneeded: IconCircleDashed
} as const satisfies Record<PathLevel['state'], typeof IconBell>

/** One level of the way. */
export function PathStep({ level, held }: { readonly level: PathLevel; readonly held: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const Shape = shapes[level.state]
  const { at, state, why, lateMs, repeats } = level
  return (
    <li className={styles.step} data-state={state}>
      <span className={styles.stepHead}>
        <Shape aria-hidden size={18} />
        <strong>{t('escalation.level', { level: level.level })}</strong>
        <span>{t(`escalation.path.state.${state}`)}</span>
        {at !== null && <span className="digits">{formatInstant(at, zone, { seconds: state !== 'coming' })}</span>}
        {at !== null && state === 'coming' && <Countdown at={at} />}
        {state === 'coming' && held && <span>{t('escalation.path.whenResumed')}</span>}
        {lateMs > 0 && (
          <span className={styles.wasLate}>{t('escalation.lateBy', { span: durationWords(lateMs, language) })}</span>
        )}
      </span>
      {why !== null && <span className={styles.why}>{t(`escalation.path.why.${why}`)}</span>}
      <PathTargets targets={level.targets} state={state} />
      {repeats.length > 0 && (
        <span className="dim">
          {t('escalation.path.repeats', {
            count: repeats.length,
            times: repeats
              .map((one) => formatInstant(one.at, zone, { day: false, zone: false }))
              .join(t('escalation.listMark'))
          })}
        </span>
      )}
    </li>
  )
}
