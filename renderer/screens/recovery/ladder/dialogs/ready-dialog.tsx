import { Group, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { answers } from '../../../../../shared/incident/resumption/resumption.ts'
import { readDecimal } from '../../../../../shared/money/read-decimal.ts'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

type Props = LadderDialogProps & { readonly name: string | null }

/** What a participant of the market answered when asked whether they are ready, with their shares of turnover. */
export function ReadyDialog({ state, name, onClose }: Props) {
  const { t } = useTranslation()
  const words = resumptionWordsOf(useLanguage()).answers
  const before = name === null ? undefined : state.resumption.participants.get(name)
  const [typed, setTyped] = useState({
    name: name ?? '',
    turnover: before?.turnover ?? '0',
    retailTurnover: before?.retailTurnover ?? '0',
    note: before?.note ?? ''
  })
  const [retail, setRetail] = useState(before?.retail ?? false)
  const [answer, setAnswer] = useState<(typeof answers)[number]>(before?.value ?? 'ready')
  const [turnover, retailTurnover] = [readDecimal(typed.turnover), readDecimal(typed.retailTurnover)]
  const command: Command | null =
    turnover.ok && retailTurnover.ok && typed.name.trim() !== ''
      ? {
          name: 'resume.ready',
          data: {
            participants: [
              {
                name: typed.name.trim(),
                retail,
                turnover: turnover.value,
                retailTurnover: retailTurnover.value,
                answer,
                note: typed.note.trim()
              }
            ]
          }
        }
      : null
  const field = (key: keyof typeof typed, label: string, rest: Record<string, unknown> = {}) => (
    <TextInput
      label={label}
      value={typed[key]}
      maxLength={key === 'note' ? 2000 : 120}
      autoComplete="off"
      onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
      {...rest}
    />
  )
  const wrong = [turnover, retailTurnover].flatMap((one) => (one.ok ? [] : [one.problem]))[0]
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.ready')}
      confirm={t('recovery.ladder.dialog.readyConfirm')}
      refused={
        command
          ? refusedText(command)
          : wrong
            ? t(`recovery.assets.problem.${wrong}`)
            : t('recovery.ladder.dialog.participant')
      }
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      {field('name', t('recovery.ladder.dialog.participant'), {
        required: true,
        readOnly: name !== null,
        'data-autofocus': name === null || undefined
      })}
      <SegmentedControl
        fullWidth
        aria-label={t('recovery.ladder.dialog.answer')}
        value={answer}
        onChange={(value) => setAnswer(answers.find((one) => one === value) ?? answer)}
        data={answers.map((one) => ({ value: one, label: words[one] }))}
      />
      <Group grow>
        {field('turnover', t('recovery.ladder.dialog.turnover'))}
        {field('retailTurnover', t('recovery.ladder.dialog.retailTurnover'))}
      </Group>
      <Switch
        label={t('recovery.ladder.dialog.retail')}
        checked={retail}
        onChange={(event) => setRetail(event.currentTarget.checked)}
      />
      {field('note', t('recovery.ladder.dialog.note'))}
    </FormDialog>
  )
}
