import { useTranslation } from 'react-i18next'
import type { LadderDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import cards from '../../../parts/card.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../recovery.module.css'
import { BeforePart } from './before-part.tsx'
import { Gates } from './gates.tsx'
import { LadderBar } from './ladder-bar.tsx'
import { LadderDialogs } from './ladder-dialogs.tsx'
import { LadderEmpty } from './ladder-empty.tsx'
import { LadderTools } from './ladder-tools.tsx'
import ladder from './ladder.module.css'
import { Overrides } from './overrides.tsx'
import { Rungs } from './rungs.tsx'
import { StepPane } from './step-pane.tsx'
import { useLadder } from './use-ladder.ts'
import { useLadderCommands } from './use-ladder-commands.ts'

/** The resumption ladder: its steps on the left, the step before one in the middle, its gates on the right. */
export function LadderScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state, playbook, stream } = open
  const shown = useLadder(open)
  useLadderCommands(shown)
  const { desk, chosen } = shown
  return (
    <div className={layout.padded}>
      <header className={styles.head}>
        <h1 className="unseen">{t('recovery.ladder.title')}</h1>
        <PlaceTabs place="recovery" here="ladder" stream={stream} />
      </header>
      <div className={styles.stands}>
        {hasStanding(desk) && <LadderBar desk={desk} state={state} />}
        <LadderTools desk={desk} />
      </div>
      {chosen ? (
        <div className={ladder.columns}>
          <Rungs desk={desk} chosen={chosen.rung.stage.id} />
          <div className={cards.column}>
            <StepPane chosen={chosen} />
            <Overrides desk={desk} />
          </div>
          <div className={cards.column}>
            <Gates chosen={chosen} />
            <BeforePart state={state} playbook={playbook} />
          </div>
        </div>
      ) : (
        <LadderEmpty desk={desk} />
      )}
      <LadderDialogs state={state} playbook={playbook} shown={shown} />
    </div>
  )
}

/** Whether there is anything to say of how services stand: without a ladder only what asks for a step back. */
function hasStanding({ ladder, triggers, bar, beyond }: LadderDesk): boolean {
  return ladder !== undefined || bar !== undefined || triggers.length > 0 || beyond.length > 0
}
