import { Button, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FocusEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zoneLabel } from '../../shared/report/time.ts'
import styles from './time-field.module.css'
import { TimeNote } from './time-note.tsx'
import { useTypedTime } from './use-typed-time.ts'
import { nowHere } from '../store/clock.ts'

const FIVE_MINUTES = 5 * 60_000
const problemText = { day: 'dateInvalid', clock: 'timeInvalid', future: 'timeFuture', needed: 'timeNeeded' } as const

type Props = {
  readonly label: string
  /** Milliseconds since the epoch; null where no time is known. */
  readonly value: number | null
  readonly onChange: (ms: number | null) => void
  /** The IANA zone that the date and time are typed in. */
  readonly zone: string
  readonly allowFuture?: boolean
  readonly required?: boolean
  /** Why the form cannot take the time, in words. */
  readonly error?: string | null | undefined
  readonly hint?: ReactNode
  /** Told whether what stands in the field is a time (or nothing): a text that is none has the value null. */
  readonly onValid?: (valid: boolean) => void
}

/** A date and a time of day in a zone that is shown, with the present and five minutes ago at hand. */
export function TimeField({
  label,
  value,
  onChange,
  zone,
  allowFuture = false,
  required = false,
  error,
  hint,
  onValid
}: Props) {
  const { t } = useTranslation()
  const words = useId()
  const [left, setLeft] = useState(false)
  const field = useTypedTime({ value, zone, allowFuture, required, onChange, onValid })
  const { problem } = field.read
  const said = error ?? (left && problem !== null ? t(`common.${problemText[problem]}`) : null)
  const leave = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setLeft(true)
    field.leave()
  }
  const wrong = (part: 'day' | 'clock') => said !== null && problem !== (part === 'day' ? 'clock' : 'day')
  const setTo = (ms: number) => field.set(Math.floor(ms / 1000) * 1000)
  return (
    <fieldset className={styles.field} aria-describedby={words} onBlur={leave}>
      <legend className={styles.label}>
        {label} {!required && <span className={styles.optional}>({t('common.optional')})</span>}
      </legend>
      <div className={styles.inputs}>
        <TextInput
          className={styles.day}
          aria-label={`${label} ${t('common.date')}`}
          aria-describedby={words}
          placeholder="YYYY-MM-DD"
          value={field.day}
          error={wrong('day')}
          onChange={(event) => field.type({ day: event.currentTarget.value })}
          autoComplete="off"
        />
        <TextInput
          className={styles.clock}
          aria-label={`${label} ${t('common.time')}`}
          aria-describedby={words}
          placeholder="HH:MM"
          value={field.clock}
          error={wrong('clock')}
          onChange={(event) => field.type({ clock: event.currentTarget.value })}
          autoComplete="off"
        />
        <span className="digits">{zoneLabel(value ?? nowHere(), zone)}</span>
        <Button size="compact-sm" variant="default" onClick={() => setTo(nowHere())}>
          {t('common.now')}
        </Button>
        {!allowFuture && (
          <Button size="compact-sm" variant="default" onClick={() => setTo(nowHere() - FIVE_MINUTES)}>
            {t('common.fiveMinutesAgo')}
          </Button>
        )}
      </div>
      <div id={words}>
        {said !== null && (
          <p className={`${styles.words} ${styles.error}`}>
            <IconAlertTriangle aria-hidden size={16} /> {said}
          </p>
        )}
        {hint !== undefined && <p className={`${styles.words} dim`}>{hint}</p>}
        <TimeNote read={field.read.at} value={value} zone={zone} onPick={field.set} />
      </div>
    </fieldset>
  )
}
