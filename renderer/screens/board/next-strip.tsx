import { IconFlag3Filled } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DutyCard } from '../../../shared/view/board.ts'
import { nextActions } from '../../../shared/view/next-actions.ts'
import { DueWord } from '../../parts/due-word.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useWindowWidth } from '../../parts/use-window-width.ts'
import styles from './board.module.css'
import { CheckCircle } from './columns/check-circle.tsx'
import { isSameCard } from './columns/same-card.ts'
import { openPanel } from './panel/panel-part.ts'
import { useBoardNow } from './use-board-now.ts'

const WIDTH_OF_ONE = 370

/** What to do next over all departments, the most pressing first; one click ticks it. */
export function NextStrip({ state, playbook }: { readonly state: IncidentState; readonly playbook: PlaybookIndex }) {
  const { t } = useTranslation()
  const now = useBoardNow(state)
  const room = Math.max(3, Math.floor(useWindowWidth() / WIDTH_OF_ONE))
  const cards = useMemo(() => nextActions(state, playbook, now, room), [state, playbook, now, room])
  return (
    <section className={`${styles.strip} no-print`} aria-labelledby="next-actions">
      <h2 id="next-actions" className={styles.stripTitle}>
        {t('board.strip.title')}
      </h2>
      {cards.length === 0 && <p className={styles.stripEmpty}>{t('board.strip.nothing')}</p>}
      <ol className={styles.stripList}>
        {cards.map((card) => (
          <NextAction key={card.duty.id} card={card} />
        ))}
      </ol>
    </section>
  )
}

const NextAction = memo(
  function NextAction({ card }: { readonly card: DutyCard }) {
    const { t } = useTranslation()
    const language = useLanguage()
    const names = useNames()
    return (
      <li className={styles.action} data-clock={card.clock}>
        <CheckCircle card={card} />
        <button
          type="button"
          className={styles.actionOpen}
          title={card.duty.text[language]}
          onClick={() => openPanel(card.duty.id)}
        >
          <span className={styles.actionText}>{card.duty.text[language]}</span>
          <span className={styles.actionSide}>
            <span className={styles.actionWho}>
              {card.duty.critical && (
                <IconFlag3Filled aria-label={t('board.card.critical')} className={styles.flag} size={14} />
              )}
              {names.department(card.department)}
            </span>
            {card.dueAt !== null && <DueWord dueAt={card.dueAt} />}
          </span>
        </button>
      </li>
    )
  },
  (a, b) =>
    isSameCard({ card: a.card, marked: false, tabbable: false }, { card: b.card, marked: false, tabbable: false })
)
