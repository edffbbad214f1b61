import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WatchDesk } from '../../../../../shared/view/recovery/watch-desk.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { wholeNumber } from '../../work/dialogs/whole-number.ts'

type Props = { readonly desk: WatchDesk; readonly onClose: () => void }
const parts = ['every', 'for', 'stable'] as const

/** How often one looks, for how long, and how long all must be within limits before it ends; in minutes. */
export function WatchPlanDialog({ desk: { plan }, onClose }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({
    every: String(plan.everyMinutes),
    for: String(plan.forMinutes),
    stable: String(plan.stableMinutes)
  })
  const [every, whole, stable] = parts.map((part) => wholeNumber(typed[part]))
  const command: Command | null =
    every && whole && stable
      ? { name: 'monitor.open', data: { everyMinutes: every, forMinutes: whole, stableMinutes: stable } }
      : null
  return (
    <FormDialog
      title={t('recovery.watch.dialog.plan')}
      confirm={t('recovery.watch.dialog.confirm')}
      refused={command ? refusedText(command) : t('recovery.watch.dialog.numberNeeded')}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      {parts.map((part, index) => (
        <TextInput
          key={part}
          label={t(`recovery.watch.dialog.${part}`)}
          value={typed[part]}
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          data-autofocus={index === 0 || undefined}
          onChange={(event) => setTyped({ ...typed, [part]: event.currentTarget.value })}
        />
      ))}
    </FormDialog>
  )
}
