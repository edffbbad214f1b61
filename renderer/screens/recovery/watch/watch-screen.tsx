import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { watchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import cards from '../../../parts/card.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../recovery.module.css'
import { useRecoveryNow } from '../use-recovery-now.ts'
import { Figures } from './figures.tsx'
import { Looks } from './looks.tsx'
import { useWatchCommands } from './use-watch-commands.ts'
import { WatchBar } from './watch-bar.tsx'
import { WatchDialogs } from './watch-dialogs.tsx'
import { WatchSide } from './watch-side.tsx'
import { WatchTools } from './watch-tools.tsx'

/** The watch after services opened: the figures and their limits, the criteria for ending it, and what is left. */
export function WatchScreen({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const now = useRecoveryNow(state)
  const desk = useMemo(() => watchDesk(state, playbook, now), [state, playbook, now])
  useWatchCommands(desk, state)
  return (
    <div className={layout.padded}>
      <header className={styles.head}>
        <h1 className="unseen">{t('recovery.watch.title')}</h1>
        <PlaceTabs place="recovery" here="monitoring" stream={stream} />
      </header>
      <div className={styles.stands}>
        <WatchBar desk={desk} state={state} now={now} stream={stream} />
        <WatchTools state={state} />
      </div>
      <div className={styles.columns} data-side="narrow">
        <div className={cards.column}>
          <Figures desk={desk} />
          <Looks desk={desk} />
        </div>
        <WatchSide desk={desk} state={state} />
      </div>
      <WatchDialogs desk={desk} state={state} />
    </div>
  )
}
