import {
  IconBan,
  IconCheck,
  IconClockRecord,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconRotate2,
  IconUsers
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../parts/act-button.tsx'
import { openDialog } from '../dialogs/open-dialog.ts'
import { refusedText } from '../dialogs/refused-text.ts'
import { startDuty, tick } from '../tick.ts'
import type { PanelProps } from './open-panel.tsx'
import styles from './panel.module.css'

const ANY_REASON = '-'

/** What can be done with a duty; what would be refused says why. */
export function PanelActions({ card }: PanelProps) {
  const { t } = useTranslation()
  const duties = [card.duty.id]
  const check = refusedText({ name: 'duty.check', data: { duties } })
  const aside = refusedText({ name: 'duty.skip', data: { duties, reason: ANY_REASON } })
  return (
    <div className={styles.actions}>
      <ActButton
        variant="filled"
        leftSection={<IconCheck aria-hidden size={16} />}
        refused={check}
        onAct={() => void tick(card.duty.id)}
      >
        {card.progress?.status === 'waiting' ? t('board.panel.countersign') : t('board.panel.check')}
      </ActButton>
      <ActButton
        leftSection={<IconClockRecord aria-hidden size={16} />}
        refused={check}
        onAct={() => openDialog({ kind: 'backdate', duties })}
      >
        {t('board.panel.backdate')}
      </ActButton>
      <ActButton
        leftSection={<IconPlayerPlay aria-hidden size={16} />}
        refused={refusedText({ name: 'duty.start', data: { duties } })}
        onAct={() => void startDuty(card.duty.id)}
      >
        {t('board.panel.start')}
      </ActButton>
      <ActButton
        leftSection={<IconUsers aria-hidden size={16} />}
        refused={refusedText({ name: 'duty.assign', data: { duties, assignees: [] } })}
        onAct={() => openDialog({ kind: 'assign', duties })}
      >
        {t('board.panel.assign')}
      </ActButton>
      <ActButton
        leftSection={<IconPlayerTrackNext aria-hidden size={16} />}
        refused={aside}
        onAct={() => openDialog({ kind: 'skip', duties })}
      >
        {t('board.panel.skip')}
      </ActButton>
      <ActButton
        leftSection={<IconBan aria-hidden size={16} />}
        refused={aside}
        onAct={() => openDialog({ kind: 'exclude', duties })}
      >
        {t('board.panel.exclude')}
      </ActButton>
      <ActButton
        leftSection={<IconRotate2 aria-hidden size={16} />}
        refused={refusedText({ name: 'duty.uncheck', data: { duties, reason: ANY_REASON } })}
        onAct={() => openDialog({ kind: 'uncheck', duties })}
      >
        {t('board.panel.uncheck')}
      </ActButton>
    </div>
  )
}
