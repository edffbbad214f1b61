import { IconArrowRight, IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { zoneLabel } from '../../../shared/report/time.ts'
import type { FlowStep } from '../../../shared/view/contact-flow.ts'
import { DueWord } from '../../parts/due-word.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './flow.module.css'
import { openRole } from './view.ts'

type Props = { readonly steps: readonly FlowStep[]; readonly state: IncidentState }

/** The flow of the incident's type in order: who tells whom what, and by when; a step is ticked when its call is logged. */
export function Flow({ steps, state }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const type = names.type(state.type?.value ?? '')
  const next = steps.find((step) => step.doneAt === null)?.order
  return (
    <section className={styles.flow} aria-labelledby="flow-title">
      <h2 id="flow-title">{t('tree.flowOf', { type })}</h2>
      {steps.length === 0 && <p className="dim">{t('tree.flowNone')}</p>}
      <ol>
        {steps.map((step) => (
          <Step key={step.order} step={step} next={step.order === next} />
        ))}
      </ol>
    </section>
  )
}

function Step({ step, next }: { readonly step: FlowStep; readonly next: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const done = step.doneAt !== null
  const Shape = done ? IconCircleCheckFilled : next ? IconCircleDot : IconCircle
  return (
    <li data-done={done} data-next={next}>
      <Shape aria-hidden size={20} className={styles.shape} />
      <div>
        <button type="button" className={styles.who} onClick={() => openRole(step.to)}>
          {names.role(step.from)} <IconArrowRight aria-hidden size={14} /> {names.role(step.to)}
        </button>
        <div>{step.message[language]}</div>
        <div className={styles.when}>
          {step.doneAt !== null && (
            <span className={`${styles.done} digits`}>
              {t('tree.flowDone', {
                time: `${timeNear(clock.getState().now, zone)(step.doneAt)} ${zoneLabel(step.doneAt, zone)}`
              })}
            </span>
          )}
          {!done && next && <b>{t('tree.flowNext')}</b>}
          {!done && step.dueAt !== null && <DueWord dueAt={step.dueAt} />}
          {!done && step.dueAt === null && <span className="dim">{t('tree.flowNoTime')}</span>}
        </div>
      </div>
    </li>
  )
}
