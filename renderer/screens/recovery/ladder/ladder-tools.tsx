import { IconArrowsShuffle, IconCalendarTime, IconLockOpen, IconStairsDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LadderDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import layout from '../../../parts/screen.module.css'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { backing } from './ladder-acts.ts'
import { openLadderDialog } from './view.ts'

/** What can be done from the head of the ladder: plan, change it, open by hand, and step back. */
export function LadderTools({ desk }: { readonly desk: LadderDesk }) {
  const { t } = useTranslation()
  return (
    <div className={layout.tools}>
      <ActButton
        size="compact-md"
        leftSection={<IconLockOpen aria-hidden size={18} />}
        onAct={() => openLadderDialog({ kind: 'overrideCells' })}
      >
        {t('recovery.ladder.action.overrideCells')}
      </ActButton>
      {desk.ladder && (
        <>
          <ActButton
            size="compact-md"
            leftSection={<IconArrowsShuffle aria-hidden size={18} />}
            onAct={() => openLadderDialog({ kind: 'choose' })}
          >
            {t('recovery.ladder.change')}
          </ActButton>
          <ActButton
            size="compact-md"
            leftSection={<IconCalendarTime aria-hidden size={18} />}
            onAct={() => openLadderDialog({ kind: 'plan' })}
          >
            {t('recovery.ladder.action.plan')}
          </ActButton>
        </>
      )}
      <ActButton
        size="compact-md"
        color="red"
        leftSection={<IconStairsDown aria-hidden size={18} />}
        refused={refusedText(backing)}
        onAct={() => openLadderDialog({ kind: 'back' })}
      >
        {t('recovery.ladder.action.back')}
      </ActButton>
    </div>
  )
}
