import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnonymous } from '../../../shared/incident/debrief/debrief.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { ReasonField } from '../../parts/reason-field.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { act } from '../../store/act.ts'
import { useZone } from '../../store/zone.ts'
import styles from './debrief.module.css'
import { openDebriefDialog } from './dialog.ts'

type Props = { readonly state: IncidentState; readonly exercise: NonNullable<IncidentState['exercise']> }

/** The hot wash: the scenario's questions, and what everybody said to each, with a name or without. */
export function Hotwash({ state, exercise }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.hotwash.title')}>
      <h2>{t('debrief.hotwash.title')}</h2>
      <p className="dim">{t('debrief.hotwash.lead')}</p>
      <div className={styles.questions}>
        {exercise.scenario.hotwash.map((question, index) => (
          <div key={question.en}>
            <h3>{question[language]}</h3>
            <Words state={state} question={index} />
            <WordForm question={index} label={question[language]} first={index === 0} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Words({ state, question }: { readonly state: IncidentState; readonly question: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  const words = [...state.debrief.words.values()].filter((word) => word.question === question && !word.retracted)
  if (words.length === 0) return <p className="dim">{t('debrief.hotwash.none')}</p>
  return (
    <ul className={styles.words}>
      {words.map(({ id, said }) => (
        <li key={id}>
          {said.value}{' '}
          <span className="dim">
            {isAnonymous(said.by) ? t('debrief.hotwash.nobody') : `${said.by.person} ${formatInstant(said.at, zone)}`}
          </span>{' '}
          <ActButton size="compact-xs" variant="subtle" onAct={() => openDebriefDialog({ kind: 'retract', word: id })}>
            {t('debrief.hotwash.retract')}
            <span className="unseen">{said.value}</span>
          </ActButton>
        </li>
      ))}
    </ul>
  )
}

type FormProps = { readonly question: number; readonly label: string; readonly first: boolean }

function WordForm({ question, label, first }: FormProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [anonymous, setAnonymous] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const written = await act({ name: 'debrief.voice', data: { question, text: text.trim(), anonymous } })
    if (written !== null) setText('')
  }
  return (
    <form className={`${styles.form} no-print`} onSubmit={(event) => void send(event)}>
      <ReasonField
        {...(first ? { id: 'hotwash-first' } : {})}
        aria-label={`${label}: ${t('debrief.hotwash.text')}`}
        placeholder={t('debrief.hotwash.text')}
        minRows={1}
        value={text}
        onChange={setText}
      />
      <Checkbox
        label={t('debrief.hotwash.anonymous')}
        checked={anonymous}
        onChange={(event) => setAnonymous(event.currentTarget.checked)}
      />
      <Button type="submit" size="compact-sm" variant="default" disabled={text.trim() === ''}>
        {t('debrief.hotwash.add')}
      </Button>
    </form>
  )
}
