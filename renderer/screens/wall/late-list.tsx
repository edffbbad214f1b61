import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WallClock } from '../../../shared/view/wall.ts'
import { Due } from './due.tsx'
import panel from './panel.module.css'
import styles from './lists.module.css'
import { useClockName } from './use-clock-name.ts'

const SHOWN = 5

/** What is late, the gravest first: how late, whose, and what. */
export function LateList({ late, now }: { readonly late: readonly WallClock[]; readonly now: number }) {
  const { t } = useTranslation()
  const nameOf = useClockName()
  const more = late.length - SHOWN
  return (
    <section
      className={`${panel.panel} ${styles.late}`}
      aria-label={t('wall.late')}
      data-red={late.length > 0 || undefined}
    >
      <h2>
        {t('wall.late')}
        {late.length > 0 && <strong className="digits"> {late.length}</strong>}
        {more > 0 && <span className={panel.aside}>{t('wall.more', { count: more })}</span>}
      </h2>
      {late.length === 0 && (
        <p className={panel.calm}>
          <IconCircleCheck aria-hidden size="1em" />
          {t('wall.nothingLate')}
        </p>
      )}
      <ol>
        {late.slice(0, SHOWN).map((clock, place) => {
          const { who, what } = nameOf(clock)
          return (
            <li key={`${clock.kind} ${place}`}>
              <Due dueAt={clock.dueAt} now={now} />
              <span className={`${panel.words} ${styles.who}`}>{who}</span>
              <span className={panel.words}>{what}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
