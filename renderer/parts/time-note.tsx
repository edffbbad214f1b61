import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../shared/report/time.ts'
import type { ZonedInstant } from '../../shared/report/zoned.ts'
import styles from './time-field.module.css'

type Props = {
  readonly read: ZonedInstant | null
  readonly value: number | null
  readonly zone: string
  readonly onPick: (ms: number) => void
}

/** Says which instant is meant where the clocks of a zone skip a time or show it twice. */
export function TimeNote({ read, value, zone, onPick }: Props) {
  const { t } = useTranslation()
  if (read === null || read.kind === 'once') return null
  const time = (ms: number) => formatInstant(ms, zone)
  if (read.kind === 'skipped') return <p className={styles.words}>{t('common.timeSkipped', { time: time(read.at) })}</p>
  if (value === read.other) return null
  return (
    <p className={styles.words}>
      {t('common.timeTwice', { time: time(read.at) })}{' '}
      <Button size="compact-sm" variant="default" onClick={() => onPick(read.other)}>
        {t('common.timeLater', { time: time(read.other) })}
      </Button>
    </p>
  )
}
