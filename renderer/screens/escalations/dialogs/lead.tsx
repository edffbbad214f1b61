import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { useNames } from '../../../parts/use-names.ts'
import { LevelMark } from '../level-mark.tsx'
import { levelOf } from '../../../../shared/incident/escalation/escalation.ts'
import styles from './dialogs.module.css'

/** Which escalation a dialog is about. */
export function Lead({ escalation }: { readonly escalation: Escalation }) {
  const names = useNames()
  return (
    <p className={styles.lead}>
      <LevelMark level={levelOf(escalation)} levels={escalation.levels} /> {escalation.rule}{' '}
      {names.rule(escalation.rule)}
    </p>
  )
}
