import type { Icon } from '@tabler/icons-react'
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockExclamation,
  IconProgressCheck
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AssetsStanding } from '../../../../shared/incident/asset-check/proven.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'

const looks: Readonly<Record<AssetsStanding['state'], readonly [Tone, Icon]>> = {
  failed: ['bad', IconAlertTriangleFilled],
  proven: ['good', IconCircleCheckFilled],
  stale: ['warn', IconClockExclamation],
  open: ['warn', IconProgressCheck],
  none: ['warn', IconCircleDashed]
}

/** Whether it may be said that assets are safe, what a failure forces, and when the next round is due. */
export function StandingBar({ desk }: { readonly desk: AssetDesk }) {
  const { t } = useTranslation()
  const zone = useZone()
  const { standing, forced, rounds } = desk
  const [tone, shape] = looks[standing.state]
  const present = rounds.find(({ voided }) => !voided)
  const proven = standing.proof?.completedAt ?? null
  return (
    <section className={styles.standing} data-tone={tone} aria-label={t('recovery.assets.title')}>
      <strong>
        <Mark tone={tone} shape={shape}>
          {t(`recovery.assets.standing.${standing.state}`)}
        </Mark>
      </strong>
      {present && (
        <span className="digits">
          {t('recovery.assets.progress', {
            number: present.number,
            passed: present.passed,
            checks: present.checks
          })}
        </span>
      )}
      {proven !== null && (
        <span className="digits">{t('recovery.assets.provenAt', { time: formatInstant(proven, zone) })}</span>
      )}
      {standing.nextDueAt !== null && (
        <span>
          {t('recovery.assets.nextDue')} <DueWord dueAt={standing.nextDueAt} />
        </span>
      )}
      <Failures standing={standing} />
      {forced.length > 0 && (
        <span>
          {t('recovery.assets.forced.title')}{' '}
          {forced
            .map(
              ({ what, isSo }) =>
                `${t(`recovery.assets.forced.${what}`)} (${t(isSo ? 'recovery.assets.forced.done' : 'recovery.assets.forced.pending')})`
            )
            .join(t('recovery.listMark'))}
        </span>
      )}
    </section>
  )
}

function Failures({ standing }: { readonly standing: AssetsStanding }) {
  const { t } = useTranslation()
  const zone = useZone()
  const names = useNames()
  if (standing.failures.length === 0) return null
  const checks = standing.failures.map(
    ({ check, at }) =>
      `${names.check(check)} (${t('recovery.assets.failedSince', { time: formatInstant(at, zone, { day: false }) })})`
  )
  return <span>{t('recovery.assets.failures', { checks: checks.join(t('recovery.listMark')) })}</span>
}
