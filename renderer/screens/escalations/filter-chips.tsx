import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import chip from '../../parts/chip.module.css'
import styles from './escalations.module.css'
import { shownRows } from './shown-rows.ts'
import { escalationFilters, escalationView, useEscalationView } from '../../store/escalation-view.ts'

/** Which escalations are listed, with how many each choice has. */
export function FilterChips({ rows }: { readonly rows: readonly EscalationRow[] }) {
  const { t } = useTranslation()
  const filter = useEscalationView((view) => view.filter)
  return (
    <div className={styles.chips} role="group" aria-label={t('escalation.filter.label')}>
      {escalationFilters.map((one) => (
        <button
          key={one}
          type="button"
          className={chip.chip}
          aria-pressed={filter === one}
          onClick={() => escalationView.setState({ filter: one, selected: null })}
        >
          {t(`escalation.filter.${one}`)} <span className="digits">{shownRows(rows, one).length}</span>
        </button>
      ))}
    </div>
  )
}
