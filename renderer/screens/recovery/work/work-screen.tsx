import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { etaStanding } from '../../../../shared/view/recovery/eta-versions.ts'
import { shownGroups, workDesk } from '../../../../shared/view/recovery/work-desk.ts'
import cards from '../../../parts/card.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../recovery.module.css'
import { useRecoveryNow } from '../use-recovery-now.ts'
import { EtaPart } from './eta-part.tsx'
import { ForecastPart } from './forecast-part.tsx'
import { useWorkCommands } from './use-work-commands.ts'
import { Vendors } from './vendors.tsx'
import { useWorkView } from './view.ts'
import { WorkDialogs } from './work-dialogs.tsx'
import { WorkList } from './work-list.tsx'
import { WorkTools } from './work-tools.tsx'

/** The work of recovery by stream, and beside it the estimate with its versions, the forecast and the vendors. */
export function WorkScreen({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const now = useRecoveryNow(state)
  const filter = useWorkView((view) => view.filter)
  const search = useWorkView((view) => view.search)
  const picked = useWorkView((view) => view.work)
  const desk = useMemo(() => workDesk(state, now), [state, now])
  const etas = useMemo(() => etaStanding(state, now), [state, now])
  const groups = useMemo(() => shownGroups(desk.groups, filter, search), [desk, filter, search])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const chosen = rows.find(({ work }) => work.id === picked) ?? rows[0]
  useWorkCommands(rows, chosen)
  return (
    <div className={layout.padded}>
      <header className={styles.head}>
        <h1 className="unseen">{t('recovery.work.title')}</h1>
        <PlaceTabs place="recovery" here="work" stream={stream} />
        <WorkTools desk={desk} />
      </header>
      <div className={styles.columns}>
        <WorkList groups={groups} isEmpty={desk.groups.length === 0} chosen={chosen?.work.id ?? null} />
        <div className={cards.column}>
          <EtaPart etas={etas} />
          <ForecastPart work={state.work} now={now} />
          <Vendors rows={desk.vendors} />
        </div>
      </div>
      <WorkDialogs state={state} playbook={playbook} />
    </div>
  )
}
