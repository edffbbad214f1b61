import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { isPast } from '../../../../../shared/incident/monitor/limits.ts'
import { readDecimal } from '../../../../../shared/money/read-decimal.ts'
import type { WatchDesk } from '../../../../../shared/view/recovery/watch-desk.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = { readonly desk: WatchDesk; readonly onClose: () => void }

/** A look at the figures: what was measured is typed, the rest left empty. What is past its limit says so at once. */
export function LookDialog({ desk, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [note, setNote] = useState('')
  const metrics = desk.watch.metrics.filter(({ on }) => on)
  const filled = metrics.flatMap((metric) => {
    const text = typed[metric.id]?.trim() ?? ''
    return text === '' ? [] : [{ metric, read: readDecimal(text) }]
  })
  const readings = filled.flatMap(({ metric, read }) => (read.ok ? [{ metric: metric.id, value: read.value }] : []))
  const isWrong = readings.length < filled.length
  const command: Command = { name: 'monitor.record', data: { readings, note: note.trim() } }
  return (
    <FormDialog
      title={t('recovery.watch.dialog.record')}
      size="lg"
      confirm={t('recovery.watch.dialog.confirm')}
      refused={
        isWrong
          ? t('recovery.watch.dialog.wrong')
          : readings.length === 0
            ? t('recovery.watch.dialog.nothing')
            : refusedText(command)
      }
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t('recovery.watch.dialog.recordLead')}</p>
      {metrics.map((metric, index) => {
        const text = typed[metric.id] ?? ''
        const read = text.trim() === '' ? null : readDecimal(text)
        const past = read?.ok === true && isPast(read.value, metric.side, metric.limit)
        const problem = read && !read.ok ? t(`recovery.assets.problem.${read.problem}`) : null
        return (
          <TextInput
            key={metric.id}
            label={`${metric.name[language]} (${metric.unit[language]})`}
            value={text}
            inputMode="decimal"
            maxLength={60}
            autoComplete="off"
            data-autofocus={index === 0 || undefined}
            error={problem ?? (past ? t('recovery.watch.dialog.isPast') : undefined)}
            onChange={(event) => setTyped({ ...typed, [metric.id]: event.currentTarget.value })}
          />
        )
      })}
      <ReasonField label={t('recovery.watch.dialog.note')} value={note} onChange={setNote} minRows={1} />
    </FormDialog>
  )
}
