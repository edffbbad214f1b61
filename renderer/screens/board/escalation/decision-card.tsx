import type { BoardDecision } from '../../../../shared/incident/escalation/escalation.ts'
import { useNames } from '../../../parts/use-names.ts'
import { Countdown } from '../../escalations/countdown.tsx'
import { DecisionActs } from '../../escalations/decision-acts.tsx'
import { useDecisionWords } from '../../escalations/decision-words.ts'
import styles from './escalation.module.css'

/** One decision that a machine may not make: what, by which rule, whose, by when; do it or decline it. */
export function DecisionCard({ decision }: { readonly decision: BoardDecision }) {
  const names = useNames()
  const { title, about } = useDecisionWords(decision)
  const rule = String(decision.about['rule'] ?? '')
  const why = rule === '' ? about.join(' / ') : `${rule} ${names.rule(rule)}`
  return (
    <li className={styles.card} data-decision>
      <span className={styles.cardOpen} title={why}>
        <span className={styles.cardText}>{title}</span>
        <span className={styles.cardSide}>
          {decision.asked.value !== null && <Countdown at={decision.asked.value} />}
          {decision.owner !== '' && <span className={styles.who}>{names.role(decision.owner)}</span>}
          <span className={styles.why}>{why}</span>
        </span>
      </span>
      <span className={styles.cardActs}>
        <DecisionActs decision={decision.id} />
      </span>
    </li>
  )
}
