import { IconCheck, IconLock, IconRefresh, IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { tick } from '../tick.ts'
import styles from './card.module.css'

type Props = { readonly card: DutyCard; readonly tabIndex?: number }

/** The circle that ticks a duty with one click. On a locked one it says why; on a closed one it asks why to open it. */
export function CheckCircle({ card, tabIndex }: Props) {
  const { t } = useTranslation()
  const { id } = card.duty
  const waits = card.waits.length > 0 && !card.closed && card.progress?.status !== 'waiting'
  return (
    <button
      type="button"
      className={styles.circle}
      data-look={card.closed ? 'closed' : waits ? 'locked' : card.progress?.status === 'waiting' ? 'half' : 'open'}
      aria-label={labelOf()}
      title={labelOf()}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation()
        void tick(id)
      }}
    >
      <Shape card={card} waits={waits} />
    </button>
  )

  function labelOf(): string {
    if (card.closed) return t('board.card.uncheck', { id })
    if (waits) return t('board.card.locked', { id, duties: card.waits.join(', ') })
    return card.progress?.status === 'waiting' ? t('board.card.countersign', { id }) : t('board.card.check', { id })
  }
}

function Shape({ card, waits }: { readonly card: DutyCard; readonly waits: boolean }) {
  if (card.closed) return <IconCheck aria-hidden size={18} stroke={3} />
  if (waits) return <IconLock aria-hidden size={15} />
  if (card.progress?.status === 'waiting') return <IconUserPlus aria-hidden size={16} />
  if (card.duty.repeatEveryMinutes !== null) return <IconRefresh aria-hidden size={14} />
  return null
}
