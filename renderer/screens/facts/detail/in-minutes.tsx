import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { nowHere } from '../../../store/clock.ts'
import styles from './detail.module.css'

const MINUTE = 60_000

type Props = { readonly minutes: readonly number[]; readonly onPick: (at: number) => void }

/** Moments so many minutes from now, on the whole minute as customers read it. */
export function InMinutes({ minutes, onPick }: Props) {
  const { t } = useTranslation()
  const pick = (count: number) => onPick(Math.ceil(nowHere() / MINUTE) * MINUTE + count * MINUTE)
  return (
    <span className={styles.quick}>
      {minutes.map((count) => (
        <Button key={count} size="compact-sm" variant="default" onClick={() => pick(count)}>
          {t('facts.inMinutes', { count })}
        </Button>
      ))}
    </span>
  )
}
