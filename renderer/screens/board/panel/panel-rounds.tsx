import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { spanWords } from '../../../parts/due-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './panel.module.css'

/** Each time that a duty was done: by whom, with whom, and whether it was late. */
export function PanelRounds({ card }: { readonly card: DutyCard }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const rounds = card.progress?.rounds ?? []
  if (rounds.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="panel-rounds">
      <h3 id="panel-rounds">{t('board.panel.rounds')}</h3>
      <ol className={styles.rounds}>
        {rounds.map((round) => (
          <li key={round.at}>
            <span className="digits">{formatInstant(round.at, zone)}</span> {round.by.person}
            {round.second && t('board.panel.with', { person: round.second.by.person })}{' '}
            {round.dueAt !== null && round.at > round.dueAt && (
              <span className={styles.late}>
                {t('board.due.late', { span: spanWords(round.at - round.dueAt, language) })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
