import { IconFileImport, IconPlayerPlay, IconTrashX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import layout from '../../../parts/screen.module.css'
import { startRefused, startRound, workRefused } from './asset-acts.ts'
import { openAssetDialog } from './view.ts'

/** What can be done from the head of the asset check. */
export function AssetTools({ desk }: { readonly desk: AssetDesk }) {
  const { t } = useTranslation()
  const round = desk.shown?.round.id ?? ''
  const refused = workRefused(desk)
  return (
    <div className={layout.tools}>
      {desk.shown && (
        <>
          <ActButton
            size="compact-md"
            leftSection={<IconTrashX aria-hidden size={18} />}
            refused={refused}
            onAct={() => openAssetDialog({ kind: 'void', round })}
          >
            {t('recovery.assets.action.void')}
          </ActButton>
          <ActButton
            size="compact-md"
            leftSection={<IconFileImport aria-hidden size={18} />}
            refused={refused}
            onAct={() => openAssetDialog({ kind: 'balances', round })}
          >
            {t('recovery.assets.action.balances')}
          </ActButton>
        </>
      )}
      <ActButton
        size="compact-md"
        leftSection={<IconPlayerPlay aria-hidden size={18} />}
        refused={startRefused()}
        onAct={() => void startRound()}
      >
        {t(desk.rounds.length === 0 ? 'recovery.assets.action.start' : 'recovery.assets.action.startNext')}
      </ActButton>
    </div>
  )
}
