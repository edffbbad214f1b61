import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BoardDecision } from '../../../../shared/incident/escalation/escalation.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { Countdown } from '../countdown.tsx'
import { DecisionActs } from '../decision-acts.tsx'
import { useDecisionWords } from '../decision-words.ts'
import styles from './side.module.css'

/** One decision: what it asks for, by which rule, whose it is, by when, and the two answers. */
export function DecisionRow({ decision }: { readonly decision: BoardDecision }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { title } = useDecisionWords(decision)
  const { answer, asked, owner } = decision
  const rule = String(decision.about['rule'] ?? '')
  return (
    <li className={styles.row} data-answered={answer !== undefined || undefined}>
      <strong>{title}</strong>
      <span className="dim">
        {rule} {owner !== '' && names.role(owner)} {asked.value !== null && !answer && <Countdown at={asked.value} />}
      </span>
      {answer ? (
        <span>
          {t(answer.value.taken ? 'escalation.decision.taken' : 'escalation.decision.declined', {
            person: answer.by.person,
            time: formatInstant(answer.at, zone, { day: false }),
            reason: answer.value.reason
          })}
        </span>
      ) : (
        <Group gap={6}>
          <DecisionActs decision={decision.id} />
        </Group>
      )}
    </li>
  )
}
