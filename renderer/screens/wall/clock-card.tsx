import { useTranslation } from 'react-i18next'
import type { WallClock } from '../../../shared/view/wall.ts'
import { Due } from './due.tsx'
import panel from './panel.module.css'
import styles from './clock-card.module.css'
import { useClockName } from './use-clock-name.ts'

type Props = { readonly title: string; readonly clock: WallClock | null; readonly now: number }

/** The next thing of a kind that runs out. */
export function ClockCard({ title, clock, now }: Props) {
  const { t } = useTranslation()
  const nameOf = useClockName()
  const name = clock && nameOf(clock)
  return (
    <section className={`${panel.panel} ${styles.card}`} aria-label={title}>
      <h2>{title}</h2>
      {clock && name ? (
        <>
          <Due dueAt={clock.dueAt} now={now} />
          <span className={`${panel.words} ${styles.name}`}>
            {clock.kind === 'report' ? `${name.who} ${name.what}` : name.what}
          </span>
        </>
      ) : (
        <p className={panel.calm}>{t('wall.none')}</p>
      )}
    </section>
  )
}
