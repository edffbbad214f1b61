import type { BoardDecision } from '../../../../shared/incident/escalation/escalation.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useDecisionWords } from '../decision-words.ts'
import styles from './dialogs.module.css'

/** Which decision a dialog is about, and the rule that asks for it. */
export function DecisionLead({ decision }: { readonly decision: BoardDecision }) {
  const names = useNames()
  const words = useDecisionWords(decision)
  const rule = String(decision.about['rule'] ?? '')
  return (
    <>
      <p className={styles.lead}>
        <strong>{words.title}</strong>
      </p>
      {rule !== '' && (
        <p className={styles.lead}>
          {rule} {names.rule(rule)}
        </p>
      )}
      {words.about.length > 0 && <p className={`${styles.lead} dim`}>{words.about.join(' / ')}</p>}
    </>
  )
}
