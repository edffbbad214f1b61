import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { escalationPath } from '../../../../shared/view/escalation-path.ts'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { useBeat } from '../use-escalations.ts'
import styles from './detail.module.css'
import { PathStep } from './path-step.tsx'

/** The way of an escalation: its levels in order, who stands on each, who acknowledged when, what was skipped and why. */
export function Path({ row, watched }: { readonly row: EscalationRow; readonly watched: Watched }) {
  const { t } = useTranslation()
  const beat = useBeat()
  const levels = useMemo(() => escalationPath(watched, row.escalation, beat), [watched, row.escalation, beat])
  return (
    <section aria-labelledby="escalation-path">
      <h3 id="escalation-path" className={styles.heading}>
        {t('escalation.path.title')} <span className="dim">{t(`escalation.path.ack.${row.ack}`)}</span>
      </h3>
      <ol className={styles.path}>
        {levels.map((level) => (
          <PathStep key={level.level} level={level} held={row.escalation.held !== undefined} />
        ))}
      </ol>
    </section>
  )
}
