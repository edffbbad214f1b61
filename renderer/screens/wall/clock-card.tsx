import { useTranslation } from 'react-i18next'
import type { WallClock } from '../../../shared/view/wall.ts'
import { Due } from './due.tsx'
import { useClockName } from './use-clock-name.ts'
import styles from './wall.module.css'

type Props = { readonly title: string; readonly clock: WallClock | null; readonly now: number }

/** The next thing of a kind that runs out. */
export function ClockCard({ title, clock, now }: Props) {
  const { t } = useTranslation()
  const nameOf = useClockName()
  const name = clock && nameOf(clock)
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      {clock && name ? (
        <>
          <Due dueAt={clock.dueAt} now={now} />
          <span className={styles.words}>{clock.kind === 'report' ? `${name.who} ${name.what}` : name.what}</span>
        </>
      ) : (
        <p className={styles.calm}>{t('wall.none')}</p>
      )}
    </section>
  )
}
