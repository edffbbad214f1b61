import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WorkItem, WorkStream } from '../../../../../shared/incident/progress/work.ts'
import { planOf, streamKey } from '../../../../../shared/incident/progress/work.ts'
import type { IncidentState } from '../../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { OwnerDraft } from './owner-field.tsx'
import { OwnerField, ownerOf } from './owner-field.tsx'
import { StreamField } from './stream-field.tsx'
import { wholeNumber } from './whole-number.ts'

type Props = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  /** Undefined where a new one is added. */
  readonly work: WorkItem | undefined
  readonly onClose: () => void
}

/** A piece of work: what, for which stream, whose, when planned. What was changed of one that is there is written, no more. */
export function EditDialog({ state, playbook, work, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const plan = work ? planOf(work) : { start: null, end: null }
  const [title, setTitle] = useState(work?.title ?? '')
  const [stream, setStream] = useState<WorkStream>(work?.stream ?? { kind: 'service', id: '' })
  const [owner, setOwner] = useState<OwnerDraft>(work?.owner?.value ?? { kind: 'none', name: '' })
  const [start, setStart] = useState(plan.start)
  const [end, setEnd] = useState(plan.end)
  const [steps, setSteps] = useState('')
  const [isStartValid, setStartValid] = useState(true)
  const [isEndValid, setEndValid] = useState(true)
  const of = steps.trim() === '' ? 100 : wholeNumber(steps)
  const commands = work ? changes(work) : [adding()]
  const refused =
    title.trim() === ''
      ? t('recovery.work.dialog.titleNeeded')
      : stream.id.trim() === ''
        ? t('recovery.work.dialog.streamNeeded')
        : of === null || of === 0
          ? t('recovery.work.dialog.numberNeeded')
          : !isStartValid || !isEndValid
            ? t('common.timeInvalid')
            : commands.length === 0
              ? t('refusal.already-so')
              : (commands.map(refusedText).find((one) => one !== null) ?? null)
  const submit = async () => {
    for (const command of commands) if (!(await sent(command))) return false
    return true
  }
  return (
    <FormDialog
      title={t(work ? 'recovery.work.dialog.edit' : 'recovery.work.dialog.add')}
      size="lg"
      confirm={t(work ? 'recovery.work.dialog.confirmSave' : 'recovery.work.dialog.confirmAdd')}
      refused={refused}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('recovery.work.dialog.workTitle')}
        value={title}
        maxLength={300}
        required
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <StreamField playbook={playbook} value={stream} onChange={setStream} />
      <OwnerField state={state} playbook={playbook} value={owner} onChange={setOwner} />
      <Group gap={16} align="flex-start">
        <TimeField
          label={t('recovery.work.dialog.start')}
          value={start}
          onChange={setStart}
          onValid={setStartValid}
          zone={zone}
          allowFuture
        />
        <TimeField
          label={t('recovery.work.dialog.end')}
          value={end}
          onChange={setEnd}
          onValid={setEndValid}
          zone={zone}
          allowFuture
        />
      </Group>
      {!work && (
        <TextInput
          label={`${t('recovery.work.dialog.of')} (${t('common.optional')})`}
          value={steps}
          inputMode="numeric"
          maxLength={6}
          onChange={(event) => setSteps(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )

  function adding(): Command {
    const amount = of === null || of === 0 || of === 100 ? null : { done: 0, of }
    return { name: 'work.add', data: { title: title.trim(), stream, owner: ownerOf(owner), start, end, amount } }
  }

  function changes(before: WorkItem): Command[] {
    const found: Command[] = []
    const { id } = before
    if (before.title !== title.trim() || streamKey(before.stream) !== streamKey(stream))
      found.push({ name: 'work.correct', data: { work: id, title: title.trim(), stream } })
    const was = before.owner?.value ?? null
    const now = ownerOf(owner)
    if (was?.kind !== now?.kind || was?.name !== now?.name)
      found.push({ name: 'work.assign', data: { work: id, owner: now } })
    if (plan.start !== start || plan.end !== end) found.push({ name: 'work.plan', data: { work: id, start, end } })
    return found
  }
}
