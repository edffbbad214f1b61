import { IconPlugConnected } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { briefRows, countDueBriefs } from '../../../shared/view/outbox/brief-board.ts'
import { countOutdated } from '../../../shared/view/outbox/page-board.ts'
import { countSendings, sendingRows } from '../../../shared/view/outbox/sending-rows.ts'
import { ActButton } from '../../parts/act-button.tsx'
import chip from '../../parts/chip.module.css'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import { useConnectors } from '../../store/connectors.ts'
import { go } from '../../store/route.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './outbox.module.css'
import type { OutboxSide } from './outbox-view.ts'
import { outboxSides, showOutbox, useOutboxView } from './outbox-view.ts'

/** The head of the outbox: the screens of the place, its three sides with what waits on each, and the way to the connectors. */
export function OutboxHead({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const side = useOutboxView((view) => view.side)
  const connectors = useConnectors()
  const waiting: Readonly<Record<OutboxSide, number>> = useMemo(
    () => ({
      sendings: countSendings(sendingRows(state.sendings)).person,
      brief: countDueBriefs(briefRows(state, playbook, connectors ?? [])),
      page: countOutdated(state, connectors ?? [])
    }),
    [state, playbook, connectors]
  )
  return (
    <header className={styles.head}>
      <PlaceTabs place="notices" here="outbox" stream={stream} />
      <div className={styles.sides} role="group" aria-label={t('outbox.sides')}>
        {outboxSides.map((one) => (
          <button
            key={one}
            type="button"
            className={chip.chip}
            aria-pressed={side === one}
            onClick={() => showOutbox({ side: one })}
          >
            {t(`outbox.side.${one}`)}
            {waiting[one] > 0 && (
              <span className={styles.waiting}>{t(`outbox.waiting.${one}`, { count: waiting[one] })}</span>
            )}
          </button>
        ))}
      </div>
      <div className={styles.tools}>
        <ActButton
          size="compact-md"
          leftSection={<IconPlugConnected aria-hidden size={18} />}
          onAct={() => go({ screen: 'ways' })}
        >
          {t('outbox.toWays')}
        </ActButton>
      </div>
    </header>
  )
}
