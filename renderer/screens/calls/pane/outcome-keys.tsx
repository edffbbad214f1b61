import { useTranslation } from 'react-i18next'
import { callOutcomes } from '../../../../shared/incident/call/call.ts'
import type { NextCall } from '../../../../shared/view/next-calls.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { logCall } from '../call-acts.ts'
import { keyOfOutcome, outcomeWord } from '../outcome.ts'
import styles from './outcome-keys.module.css'

/** What came of a call, one key each. Before it is taken, pressing one says to take it first. */
export function OutcomeKeys({ call, mine }: { readonly call: NextCall; readonly mine: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={styles.keys} role="group" aria-label={t('calls.outcome')}>
      {callOutcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          aria-disabled={!mine}
          title={mine ? undefined : t('calls.takeFirst')}
          data-outcome={outcome}
          onClick={() => void logCall(call, outcome)}
        >
          <kbd aria-hidden>{keyOfOutcome(outcome)}</kbd>
          <span data-phrase>{outcomeWord(outcome, language)}</span>
        </button>
      ))}
    </div>
  )
}
