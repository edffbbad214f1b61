import { useTranslation } from 'react-i18next'
import type { NextStep } from '../../../shared/view/escalations.ts'
import { useNames } from '../../parts/use-names.ts'
import { Countdown } from './countdown.tsx'
import styles from './parts.module.css'

/** What comes next of an escalation if nobody acts, whom it tells, and how long until then. */
export function NextWord({ next, withTargets = false }: { readonly next: NextStep; readonly withTargets?: boolean }) {
  const { t } = useTranslation()
  const names = useNames()
  const targets = next.targets.map(names.role).join(t('escalation.listMark'))
  return (
    <span className={styles.next}>
      {t(`escalation.next.${next.kind}`, { level: next.level })}
      {withTargets && targets !== '' && ` → ${targets}`} <Countdown at={next.at} />
    </span>
  )
}
