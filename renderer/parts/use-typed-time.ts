import { useEffect, useState } from 'react'
import type { TypedInstant } from '../../shared/report/typed-time.ts'
import { readTyped } from '../../shared/report/typed-time.ts'
import { formatClock, formatDay } from '../../shared/report/time.ts'
import { nowHere } from '../store/clock.ts'

/** What a person has typed and not left yet; null where the field shows its value. */
type Draft = { readonly day: string; readonly clock: string }

type Field = {
  readonly value: number | null
  readonly zone: string
  readonly allowFuture: boolean
  readonly required: boolean
  readonly onChange: (ms: number | null) => void
  readonly onValid: ((valid: boolean) => void) | undefined
}

/** What a time field shows and does. */
export type TypedTime = Draft & {
  readonly read: TypedInstant
  readonly type: (patch: Partial<Draft>) => void
  readonly leave: () => void
  readonly set: (ms: number) => void
}

/**
 * The two texts of a time field and what they amount to. A text that is no time is kept as it was typed; the value is
 * null meanwhile, and `onValid` says so.
 */
export function useTypedTime({ value, zone, allowFuture, required, onChange, onValid }: Field): TypedTime {
  const [draft, setDraft] = useState<Draft | null>(null)
  const shown = draft ?? textsOf(value, zone)
  const readNow = (typed: Draft) => readTyped(typed, { now: nowHere(), timeZone: zone, allowFuture, required })
  const read = readNow(shown)
  const valid = read.problem === null
  useEffect(() => onValid?.(valid), [valid, onValid])
  return {
    ...shown,
    read,
    type(patch) {
      const next = { ...shown, ...patch }
      setDraft(next)
      onChange(readNow(next).at?.at ?? null)
    },
    leave: () => {
      if (valid) setDraft(null)
    },
    set(ms) {
      setDraft(null)
      onChange(ms)
    }
  }
}

function textsOf(ms: number | null, zone: string): Draft {
  if (ms === null) return { day: '', clock: '' }
  const seconds = formatClock(ms, zone, true)
  return { day: formatDay(ms, zone), clock: seconds.endsWith(':00') ? seconds.slice(0, -3) : seconds }
}
