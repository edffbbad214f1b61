import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'
import type { Place } from './places.ts'

/** The way to one place. `waiting`: how many things there nobody has acknowledged. */
export function PlaceButton({
  place,
  current,
  waiting
}: {
  readonly place: Place
  readonly current: boolean
  readonly waiting: number
}) {
  const { t } = useTranslation()
  const said = waiting > 0 ? t('frame.unacknowledged', { count: waiting }) : undefined
  return (
    <button
      type="button"
      className={styles.place}
      aria-current={current ? 'page' : undefined}
      title={said}
      onClick={place.run}
    >
      {place.title}
      {said && (
        <span className={styles.waiting}>
          <IconAlertTriangle aria-hidden size={14} />
          <span aria-hidden>{waiting}</span>
          <span className="unseen">{said}</span>
        </span>
      )}
    </button>
  )
}
