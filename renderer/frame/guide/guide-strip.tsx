import { IconCircle, IconCircleCheckFilled, IconCircleDot, IconSchool } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../../shared/report/time.ts'
import type { Guide, GuideStep } from '../../../shared/view/drill/guide.ts'
import { guideOf } from '../../../shared/view/drill/guide.ts'
import { keyLabel } from '../../commands/key-label.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNow } from '../../store/clock.ts'
import { useIncident } from '../../store/incident.ts'
import { useRoute } from '../../store/route.ts'
import { GUIDE_KEY, nextOfGuide } from './guide-acts.ts'
import styles from './guide.module.css'
import { useGuideCommand } from './use-guide-command.ts'

/** Leads through the guided drill, over every screen of it: what to do now, why, by which key, and what is done already. */
export function GuideStrip() {
  const route = useRoute()
  const state = useIncident(({ log }) => log.state)
  const playbook = useIncident((open) => open.playbook)
  const guide = useMemo(() => (playbook ? guideOf(state, playbook) : null), [state, playbook])
  const shown = guide !== null && 'stream' in route ? guide : null
  useGuideCommand(shown)
  return shown && <Strip guide={shown} over={state.exercise?.ended !== undefined} />
}

const shapes = { done: IconCircleCheckFilled, present: IconCircleDot, waiting: IconCircle } as const

function Strip({ guide, over }: { readonly guide: Guide; readonly over: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const here = useRoute().screen
  const { steps, present } = guide
  const next = nextOfGuide(guide, here, over)
  return (
    <section className={`${styles.guide} no-print`} aria-label={t('drill.guide.title')}>
      <span className={styles.head}>
        <IconSchool aria-hidden size={20} />
        {t('drill.guide.title')}
      </span>
      <ol className={styles.steps}>
        {steps.map(({ step, status: stands }) => {
          const status = stands === 'done' ? 'done' : step === present?.step ? 'present' : 'waiting'
          const Shape = shapes[status]
          return (
            <li key={step.id} data-status={status} aria-current={step === present?.step ? 'step' : undefined}>
              <Shape aria-hidden size={18} />
              <span className="unseen">
                {step.text[language]} {t(`drill.guide.is.${status}`)}
              </span>
            </li>
          )
        })}
      </ol>
      <span className={styles.words} aria-live="polite">
        {present ? (
          <Present step={present} count={steps.indexOf(present) + 1} all={steps.length} />
        ) : (
          t('drill.guide.allDone')
        )}
      </span>
      {next && (
        <ActButton variant="filled" onAct={next.run}>
          {t(`drill.guide.next.${next.kind}`)} <kbd>{keyLabel(GUIDE_KEY)}</kbd>
        </ActButton>
      )}
    </section>
  )
}

type PresentProps = { readonly step: GuideStep; readonly count: number; readonly all: number }

function Present({ step: { step, status, dueAt }, count, all }: PresentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  if (status === 'waiting' && dueAt !== null) {
    return (
      <b>
        {t('drill.guide.step', { count, all })}{' '}
        {t('drill.guide.waits', { time: formatDuration(Math.max(0, dueAt - now)) })}
      </b>
    )
  }
  return (
    <>
      <b>
        {t('drill.guide.step', { count, all })} {step.text[language]}
      </b>
      <span>
        {t(`drill.guide.how.${step.id as 'notice'}`, { save: keyLabel('mod+Enter'), go: keyLabel(GUIDE_KEY) })}
      </span>
      <span className={styles.why}>
        {t('drill.guide.why')} {step.why[language]}
      </span>
    </>
  )
}
