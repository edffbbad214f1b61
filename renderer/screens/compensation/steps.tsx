import { IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import type { CompensationDesk, StepRow } from '../../../shared/view/compensation/desk.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './compensation.module.css'
import { openCompensationDialog } from './dialog.ts'

const shapes = { done: IconCircleCheckFilled, next: IconCircleDot, open: IconCircle } as const

/** The steps of the playbook, each with who did it, when, and what they wrote. */
export function Steps({ desk: { steps, next } }: { readonly desk: CompensationDesk }) {
  const { t } = useTranslation()
  const done = steps.filter((one) => one.done).length
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('compensation.steps.title')}>
      <h2>
        {t('compensation.steps.title')}{' '}
        <span className="dim">{t('compensation.steps.done', { done, total: steps.length })}</span>
      </h2>
      <ol className={styles.steps}>
        {steps.map((row) => (
          <Step key={row.step} row={row} isNext={row.step === next} />
        ))}
      </ol>
    </section>
  )
}

function Step({ row: { step, text, done, said }, isNext }: { readonly row: StepRow; readonly isNext: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const mark = done ? 'done' : isNext ? 'next' : 'open'
  const Shape = shapes[mark]
  const last = said.at(-1)
  const number = step + 1
  return (
    <li data-mark={mark} aria-current={isNext ? 'step' : undefined}>
      <span className={styles.mark}>
        <Shape aria-hidden size={20} />
        {t(`compensation.steps.mark.${mark}`)}
      </span>
      <div className={styles.words}>
        <span>
          {number}. {text[language]}
        </span>
        {last && (
          <div className="dim digits">
            {t('compensation.byAt', { person: last.by.person, time: formatInstant(last.at, zone) })}
            {last.value.note !== '' && ` · ${last.value.note}`}
          </div>
        )}
        {said.length > 1 && (
          <details className="dim">
            <summary>{t('compensation.steps.earlier', { count: said.length })}</summary>
            <ul className={styles.earlier}>
              {said.map(({ value, by, at, enteredAt }) => (
                <li key={`${enteredAt} ${by.person}`} className="digits">
                  {formatInstant(at, zone)} {by.person}: {t(`compensation.steps.mark.${value.done ? 'done' : 'open'}`)}
                  {value.note !== '' && ` · ${value.note}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <ActButton
        title={t(done ? 'compensation.steps.undo' : 'compensation.steps.finish', { step: number })}
        variant={isNext ? 'filled' : 'default'}
        onAct={() => openCompensationDialog({ kind: 'step', step, done: !done })}
      >
        {t(done ? 'compensation.steps.confirmUndo' : 'compensation.steps.confirmFinish')}
        <span className="unseen"> {number}</span>
      </ActButton>
    </li>
  )
}
