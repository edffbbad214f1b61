import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showEscalation } from '../../../store/escalation-view.ts'
import { incident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import styles from './escalation.module.css'
import { Tools } from './tools.tsx'

type Props = {
  readonly id: string
  readonly tone: 'late' | 'warning'
  readonly title: string
  readonly count: number
  /** There are more than the row has room for. */
  readonly more: boolean
  readonly tools: boolean
  readonly children: ReactNode
}

/** A row of the board over its duties: a heading with a count, the most pressing cards, the way to all of them. */
export function Row({ id, tone, title, count, more, tools, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className={`${styles.strip} no-print`} data-tone={tone} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title} <span className="digits">{count}</span>
      </h2>
      <ul className={styles.cards}>{children}</ul>
      <div className={styles.end}>
        {more && (
          <button type="button" className={styles.link} onClick={openAll}>
            {t('escalation.board.all', { count })}
          </button>
        )}
        {tools && <Tools compact={more} />}
      </div>
    </section>
  )
}

/** Goes to the screen of escalations. */
export function openAll(): void {
  const { stream } = incident.getState()
  if (stream === null) return
  showEscalation(null)
  go({ screen: 'escalations', stream })
}
