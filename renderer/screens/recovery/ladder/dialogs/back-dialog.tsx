import { Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { metricsOf, triggersHit } from '../../../../../shared/incident/monitor/limits.ts'
import { closings } from '../../../../../shared/incident/resumption/back.ts'
import { presentOrder, standingSteps } from '../../../../../shared/incident/resumption/ladder.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { Choice } from '../../../board/dialogs/choice.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { StateMark } from '../../../board/matrix/state-mark.tsx'
import { cellList } from '../cell-names.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import ladder from '../ladder.module.css'
import { pickStage } from '../view.ts'

/** Steps back in one command (ER-19): to which step, by which trigger, and what closes. */
export function BackDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const steps = standingSteps(state)
  const present = presentOrder(state)
  const orders = [...new Set(steps.map(({ order }) => order))]
    .filter((order) => order < present)
    .toSorted((a, b) => b - a)
  const hit = triggersHit(state, playbook)
  const [to, setTo] = useState(String(orders[0] ?? 0))
  const [trigger, setTrigger] = useState(hit[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const closes = closings(
    state,
    steps.filter(({ order }) => order > Number(to)),
    { playbook }
  )
  const command: Command = { name: 'resume.back', data: { to: Number(to), trigger, reason: reason.trim() } }
  const submit = async () => {
    const done = await sent(command)
    if (done) pickStage(null)
    return done
  }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.back')}
      size="lg"
      confirm={t('recovery.ladder.dialog.backConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('recovery.ladder.dialog.backLead')}</p>
      <Radio.Group value={to} onChange={setTo} label={t('recovery.ladder.dialog.backTo')}>
        <Stack gap={4}>
          {[...orders, 0].map((order, index) => (
            <Choice
              key={order}
              value={String(order)}
              label={
                order === 0
                  ? t('recovery.ladder.dialog.backAll')
                  : t('recovery.ladder.step', { order, stage: stageName(order) })
              }
              autoFocus={index === 0}
            />
          ))}
        </Stack>
      </Radio.Group>
      <p>
        <strong>{t('recovery.ladder.dialog.closes')}</strong>
      </p>
      {closes.length === 0 ? (
        <p>{t('recovery.ladder.dialog.closesNothing')}</p>
      ) : (
        <ul className={ladder.rows} aria-label={t('recovery.ladder.dialog.closes')}>
          {[...Map.groupBy(closes, (cell) => cell.state)].map(([one, cells]) => (
            <li key={one}>
              <StateMark state={one} /> {cellList(cells, names)}
            </li>
          ))}
        </ul>
      )}
      <Select
        label={t('recovery.ladder.dialog.backTrigger')}
        data={[
          { value: '', label: t('recovery.ladder.dialog.backJudged') },
          ...metricsOf(state, playbook)
            .filter(({ rehalt }) => rehalt)
            .map(({ id, name }) => ({ value: id, label: name[language] }))
        ]}
        value={trigger}
        onChange={(value) => setTrigger(value ?? '')}
        allowDeselect={false}
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required={trigger === ''} />
    </FormDialog>
  )

  function stageName(order: number): string {
    return names.stage(steps.find((step) => step.order === order)?.value ?? '')
  }
}
