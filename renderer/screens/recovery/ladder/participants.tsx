import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatDecimal } from '../../../../shared/money/format.ts'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../recovery.module.css'
import { openLadderDialog } from './view.ts'

/** Who was asked whether they are ready: those who are not stand first. A name opens its answer. */
export function Participants({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const words = resumptionWordsOf(useLanguage()).answers
  const order = ['notReady', 'asked', 'ready', 'left'] as const
  const rows = [...state.resumption.participants.values()].toSorted(
    (a, b) => order.indexOf(a.value) - order.indexOf(b.value)
  )
  if (rows.length === 0) return null
  return (
    <table className={styles.table} aria-label={t('recovery.ladder.participants')}>
      <tbody>
        {rows.map((one) => (
          <tr key={one.name}>
            <td>
              <button
                type="button"
                className={styles.pick}
                onClick={() => openLadderDialog({ kind: 'ready', name: one.name })}
              >
                {one.name}
              </button>
            </td>
            <td>{words[one.value]}</td>
            <td data-amount className="digits">
              {formatDecimal(one.turnover)}%
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
