import { IconPencil } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compensationDesk } from '../../../shared/view/compensation/desk.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Basis } from './basis.tsx'
import { CompensationDialogs } from './compensation-dialogs.tsx'
import styles from './compensation.module.css'
import { Decision } from './decision.tsx'
import { openCompensationDialog } from './dialog.ts'
import { Gate } from './gate.tsx'
import { Steps } from './steps.tsx'
import { useCompensationCommands } from './use-compensation-commands.ts'

/** Compensation, decided with legal: the steps of the playbook, the gate of the Japanese rules, the basis, the decision. */
export function CompensationScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state, playbook, stream } = open
  const { compensation, claims } = state
  const desk = useMemo(() => compensationDesk({ compensation, claims }, playbook), [compensation, claims, playbook])
  useCompensationCommands(desk, stream)
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('compensation.title')}</h1>
        <PlaceTabs place="after" here="compensation" stream={stream} />
        <div className={layout.tools}>
          <ActButton
            size="compact-md"
            variant={desk.assessment ? 'default' : 'filled'}
            leftSection={<IconPencil aria-hidden size={18} />}
            onAct={() => openCompensationDialog({ kind: 'basis' })}
          >
            {t(desk.assessment ? 'compensation.basis.amend' : 'compensation.basis.record')}
          </ActButton>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={`${cards.column} ${styles.main}`}>
          <Steps desk={desk} />
        </div>
        <div className={`${cards.column} ${styles.main}`}>
          <Gate desk={desk} state={state} stream={stream} />
          <Decision desk={desk} state={state} />
          <Basis desk={desk} versions={compensation.assessments} />
        </div>
      </div>
      <CompensationDialogs open={open} desk={desk} />
    </div>
  )
}
