import { TextInput } from '@mantine/core'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { outcomeWord } from '../outcome.ts'
import { useParty } from '../use-party.ts'
import type { TypedLine, TypedRow, TypedText } from './typed-rows.ts'
import styles from './typed.module.css'

type Props = {
  readonly row: TypedRow
  readonly line: TypedLine
  readonly index: number
  readonly text: TypedText
  readonly sent: boolean
  readonly onType: (text: TypedText) => void
}

/** One line of a sheet as fields: the digit of the outcome, the time, a note. Enter goes to the next line. */
export function TypedLineFields({ row, line, index, text, sent, onType }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const party = useParty()
  const role = names.role(row.role)
  const { name, role: own, title } = party(row.one.slot)
  const whose = row.one.slot.role === row.role ? (name ?? '') : name === null ? own : title
  const words = { no: row.no, role: [role, whose, row.one.number + 1].filter((word) => word !== '').join(' ') }
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = document.getElementById(`typed-outcome-${index + 1}`) ?? document.getElementById('typed-send')
    next?.focus()
  }
  const onOutcome = (value: string) => {
    onType({ ...text, outcome: value })
    if (/^[1-7]$/.test(value.normalize('NFKC'))) document.getElementById(`typed-time-${index}`)?.focus()
  }
  const bad = line.kind === 'bad' && (text.time !== '' || line.problem === 'outcome') ? line.problem : null
  return (
    <div className={styles.line} data-sent={sent}>
      <span className={styles.who}>
        <b>
          {row.no}. {role}
        </b>{' '}
        {whose} {row.one.slot.contact !== '' && t('calls.wrongOne', { number: row.one.number + 1 })}
      </span>
      <TextInput
        id={`typed-outcome-${index}`}
        aria-label={t('calls.typedRowOutcome', words)}
        placeholder={t('calls.typedKey')}
        value={text.outcome}
        maxLength={1}
        inputMode="numeric"
        disabled={sent}
        error={bad === 'outcome' && t('calls.typedBad.outcome')}
        onChange={(event) => onOutcome(event.currentTarget.value)}
        onKeyDown={goDown}
        autoComplete="off"
      />
      <TextInput
        id={`typed-time-${index}`}
        aria-label={t('calls.typedRowTime', words)}
        placeholder="HHMM"
        value={text.time}
        disabled={sent}
        error={(bad === 'time' || bad === 'future') && t(`calls.typedBad.${bad}`)}
        onChange={(event) => onType({ ...text, time: event.currentTarget.value })}
        onKeyDown={goDown}
        autoComplete="off"
      />
      <TextInput
        aria-label={t('calls.typedRowNote', words)}
        placeholder={t('calls.note')}
        value={text.note}
        maxLength={2000}
        disabled={sent}
        onChange={(event) => onType({ ...text, note: event.currentTarget.value })}
        onKeyDown={goDown}
        autoComplete="off"
      />
      <span className={styles.read}>
        {sent && <IconCircleCheckFilled aria-hidden size={16} />}
        {sent ? t('calls.typedDone') : line.kind === 'call' && outcomeWord(line.outcome, language)}
      </span>
    </div>
  )
}
