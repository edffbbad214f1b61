import { IconArrowRight, IconCheck, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { phasesInOrder } from '../../../../shared/incident/phase/preconditions.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import styles from './header.module.css'

/** The six phases with the present one marked. The next one is the way forward, the earlier ones the way back. */
export function PhaseSteps({ playbook, present }: { readonly playbook: PlaybookIndex; readonly present: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const phases = phasesInOrder(playbook)
  const here = phases.findIndex((phase) => phase.id === present)
  return (
    <ol className={styles.phases} aria-label={t('board.header.phases')}>
      {phases.map((phase, index) => {
        const name = phase.name[language]
        if (index === here) {
          return (
            <li key={phase.id} className={styles.phase} data-step="here" aria-current="step">
              <IconPlayerPlayFilled aria-hidden size={16} />
              {name}
              <span className="unseen">{t('board.header.phaseHere')}</span>
            </li>
          )
        }
        if (index > here + 1) {
          return (
            <li key={phase.id} className={styles.phase} data-step="ahead">
              {name}
            </li>
          )
        }
        const isNext = index === here + 1
        const title = isNext
          ? t('board.header.advanceTo', { phase: name })
          : t('board.header.returnTo', { phase: name })
        return (
          <li key={phase.id}>
            <button
              type="button"
              className={styles.phase}
              data-step={isNext ? 'next' : 'done'}
              title={title}
              aria-label={title}
              onClick={() => openDialog(isNext ? { kind: 'advance' } : { kind: 'return', to: phase.id })}
            >
              {isNext ? <IconArrowRight aria-hidden size={16} /> : <IconCheck aria-hidden size={16} />}
              {name}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
