import { IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import { nextTold } from '../../../../shared/view/next-told.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { useNames } from '../../../parts/use-names.ts'
import { Countdown } from '../../escalations/countdown.tsx'
import { useBeat } from '../../escalations/use-escalations.ts'
import styles from './escalation.module.css'
import { openAll } from './row.tsx'
import { Tools } from './tools.tsx'

/** That nothing climbs, how many are in hand, and what would be told next. */
export function CalmLine({ rows, watched }: { readonly rows: readonly EscalationRow[]; readonly watched: Watched }) {
  const { t } = useTranslation()
  const names = useNames()
  const beat = useBeat()
  const next = useMemo(() => nextTold(watched, beat), [watched, beat])
  return (
    <section className={`${styles.calm} no-print`} aria-labelledby="board-escalations">
      <h2 id="board-escalations" className={styles.calmTitle}>
        <IconCircleCheck aria-hidden size={18} /> {t('escalation.board.calm')}
      </h2>
      {rows.length > 0 && (
        <button type="button" className={styles.link} onClick={openAll}>
          {t('escalation.board.inHand', { count: rows.length })}
        </button>
      )}
      {next && (
        <span className={styles.calmNext} title={names.rule(next.rule)}>
          {t('escalation.board.next')} <Countdown at={next.at} /> {next.rule} {names.rule(next.rule)} →{' '}
          {next.targets.map(names.role).join(t('escalation.listMark'))}
        </span>
      )}
      <Tools />
    </section>
  )
}
