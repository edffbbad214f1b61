import { IconChartBar, IconGauge, IconUserPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { loadStanding } from '../../../shared/view/support/load-standing.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { LoadTable } from './load/load-table.tsx'
import { Reports } from './load/reports.tsx'
import { StandingStrip } from './load/standing-strip.tsx'
import { useLoadCommands } from './load/use-load-commands.ts'
import { openSupportDialog } from './open-dialog.ts'
import { Seats } from './seats/seats.tsx'
import { SupportDialogs } from './support-dialogs.tsx'
import styles from './support.module.css'
import { useSupportNow } from './use-support-now.ts'

/** How the support desk stands: how busy each channel is and how near its limit, and who sits there. */
export function SupportScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state, playbook } = open
  const now = useSupportNow(open)
  const standing = useMemo(() => loadStanding(state, playbook, now), [state, playbook, now])
  useLoadCommands(standing)
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('support.title')}</h1>
        <PlaceTabs place="support" here="support" stream={open.stream} />
        <div className={layout.tools}>
          <ActButton
            size="compact-md"
            leftSection={<IconGauge aria-hidden size={18} />}
            onAct={() => openSupportDialog({ kind: 'gauges' })}
          >
            {t('support.load.gauges')}
          </ActButton>
          <ActButton
            size="compact-md"
            leftSection={<IconUserPlus aria-hidden size={18} />}
            onAct={() => openSupportDialog({ kind: 'addShift' })}
          >
            {t('support.seats.add')}
          </ActButton>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconChartBar aria-hidden size={18} />}
            onAct={() => openSupportDialog({ kind: 'report' })}
          >
            {t('support.load.newReport')}
          </ActButton>
        </div>
      </header>
      <StandingStrip standing={standing} state={state} now={now} />
      <div className={styles.columns}>
        <div className={cards.column}>
          <LoadTable standing={standing} />
          <Reports state={state} playbook={playbook} />
        </div>
        <Seats state={state} now={now} />
      </div>
      <SupportDialogs state={state} playbook={playbook} />
    </div>
  )
}
