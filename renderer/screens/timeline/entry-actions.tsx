import { IconCopy, IconLock, IconLockOpen, IconPencil, IconPinned, IconPinnedFilled } from '@tabler/icons-react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { canBePrivileged } from '../../../shared/incident/privilege/privilege.ts'
import { askPrivilege } from './privilege-dialog.tsx'
import { copyRows, togglePin } from './row-acts.ts'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

type Props = {
  readonly row: TimelineRow
  readonly wording: Wording
  readonly tabIndex: number
  readonly onCorrect: (key: string) => void
}

/** What can be done with a row: correct it where it is a remark, mark it as privileged, copy it, pin it. */
export function EntryActions({ row, wording, tabIndex, onCorrect }: Props) {
  const { t } = wording
  const LockIcon = row.privileged ? IconLockOpen : IconLock
  const lockLabel = t(row.privileged ? 'timeline.privilege.lift' : 'timeline.privilege.claim')
  const PinIcon = row.pinned ? IconPinnedFilled : IconPinned
  const button = (label: string, run: () => void) => ({
    type: 'button' as const,
    tabIndex,
    'aria-label': label,
    title: label,
    onClick: run
  })
  return (
    <div className={styles.actions}>
      {row.remark && (
        <button {...button(t('timeline.correct'), () => onCorrect(row.key))}>
          <IconPencil aria-hidden size={18} />
        </button>
      )}
      {canBePrivileged(row.event) && (
        <button {...button(lockLabel, () => askPrivilege(row, wording.textOf(row)))}>
          <LockIcon aria-hidden size={18} />
        </button>
      )}
      <button {...button(t('timeline.copyRow'), () => copyRows([row], wording))}>
        <IconCopy aria-hidden size={18} />
      </button>
      <button {...button(t('timeline.pin'), () => togglePin(row))} aria-pressed={row.pinned}>
        <PinIcon aria-hidden size={18} />
      </button>
    </div>
  )
}
