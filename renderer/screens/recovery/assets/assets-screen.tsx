import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { assetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import cards from '../../../parts/card.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../recovery.module.css'
import { useRecoveryNow } from '../use-recovery-now.ts'
import { AssetDialogs } from './asset-dialogs.tsx'
import { AssetTools } from './asset-tools.tsx'
import { Balances } from './balances.tsx'
import { CheckDetail } from './check-detail.tsx'
import { CheckTable } from './check-table.tsx'
import { RoundChips } from './round-chips.tsx'
import { StandingBar } from './standing-bar.tsx'
import { useAssetCommands } from './use-asset-commands.ts'
import { useAssetView } from './view.ts'

/** The check of customers' assets: ten checks of a round, each signed by two, and the balances that they rest on. */
export function AssetsScreen({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const now = useRecoveryNow(state)
  const wanted = useAssetView((view) => view.round)
  const picked = useAssetView((view) => view.check)
  const desk = useMemo(() => assetDesk(state, playbook, wanted, now), [state, playbook, wanted, now])
  const chosen = desk.shown?.checks.find(({ check }) => check.id === picked) ?? desk.shown?.checks[0]
  useAssetCommands(desk, chosen)
  return (
    <div className={layout.padded}>
      <header className={styles.head}>
        <h1 className="unseen">{t('recovery.assets.title')}</h1>
        <PlaceTabs place="recovery" here="assets" stream={stream} />
        <RoundChips desk={desk} />
      </header>
      <div className={styles.stands}>
        <StandingBar desk={desk} />
        <AssetTools desk={desk} />
      </div>
      {desk.shown && chosen ? (
        <div className={styles.columns}>
          <CheckTable desk={desk} shown={desk.shown} chosen={chosen.check.id} />
          <div className={cards.column}>
            <Balances desk={desk} round={desk.shown.round.id} />
            <CheckDetail standing={chosen} round={desk.shown.round} stream={stream} />
          </div>
        </div>
      ) : (
        <p className={styles.empty}>{t('recovery.assets.empty')}</p>
      )}
      <AssetDialogs state={state} playbook={playbook} stream={stream} />
    </div>
  )
}
