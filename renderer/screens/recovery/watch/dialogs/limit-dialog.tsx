import { Group, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { sides } from '../../../../../shared/incident/monitor/monitor.ts'
import { readDecimal } from '../../../../../shared/money/read-decimal.ts'
import type { WatchDesk } from '../../../../../shared/view/recovery/watch-desk.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = {
  readonly desk: WatchDesk
  /** Null where a figure is added. */
  readonly metric: string | null
  readonly onClose: () => void
}

/** The limit of a figure, whether it is watched, and whether it asks for a step back; or a figure of one's own. */
export function LimitDialog({ desk, metric, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const before = desk.watch.metrics.find(({ id }) => id === metric)
  const [name, setName] = useState(before?.name[language] ?? '')
  const [unit, setUnit] = useState(before?.unit[language] ?? '')
  const [side, setSide] = useState(before?.side ?? 'above')
  const [typed, setTyped] = useState<string>(before?.limit ?? '')
  const [rehalt, setRehalt] = useState(before?.rehalt ?? false)
  const [on, setOn] = useState(before?.on ?? true)
  const [reason, setReason] = useState('')
  const limit = readDecimal(typed)
  const id = before?.id ?? `own-${desk.watch.metrics.length + 1}`
  const command: Command | null =
    limit.ok && name.trim() !== ''
      ? {
          name: 'monitor.limit',
          data: {
            metric: id,
            name: name.trim(),
            unit: unit.trim(),
            side,
            limit: limit.value,
            rehalt,
            on,
            reason: reason.trim()
          }
        }
      : null
  const problem = limit.ok ? t('recovery.watch.dialog.name') : t(`recovery.assets.problem.${limit.problem}`)
  return (
    <FormDialog
      title={
        before ? t('recovery.watch.dialog.limit', { metric: before.name[language] }) : t('recovery.watch.dialog.add')
      }
      confirm={t('recovery.watch.dialog.confirm')}
      refused={command ? refusedText(command) : problem}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      {!before && (
        <TextInput
          label={t('recovery.watch.dialog.name')}
          value={name}
          maxLength={120}
          required
          data-autofocus
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Group grow align="flex-start">
        <TextInput
          label={t('recovery.watch.dialog.value')}
          value={typed}
          maxLength={60}
          required
          inputMode="decimal"
          autoComplete="off"
          data-autofocus={before !== undefined || undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextInput
          label={t('recovery.watch.dialog.unit')}
          value={unit}
          maxLength={40}
          readOnly={before !== undefined}
          autoComplete="off"
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      </Group>
      <SegmentedControl
        aria-label={t('recovery.watch.dialog.side')}
        value={side}
        onChange={(value) => setSide(sides.find((one) => one === value) ?? side)}
        data={sides.map((value) => ({ value, label: t(`recovery.watch.dialog.sides.${value}`) }))}
      />
      <Switch
        label={t('recovery.watch.dialog.rehalt')}
        checked={rehalt}
        onChange={(event) => setRehalt(event.currentTarget.checked)}
      />
      <Switch
        label={t('recovery.watch.dialog.on')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      {before && (
        <ReasonField
          label={t('recovery.watch.dialog.reason')}
          value={reason}
          onChange={setReason}
          required
          minRows={1}
        />
      )}
    </FormDialog>
  )
}
