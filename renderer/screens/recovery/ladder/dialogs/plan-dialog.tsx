import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { ladderOf, stagesOf } from '../../../../../shared/incident/resumption/ladder.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

/** When each step is planned; only what changed is written. */
export function PlanDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const ladder = ladderOf(state, playbook)
  const stages = ladder ? stagesOf(ladder) : []
  const plannedAt = (stage: string) => state.resumption.plans.get(stage)?.at(-1)?.value ?? null
  const [times, setTimes] = useState<ReadonlyMap<string, number | null>>(
    new Map(stages.map(({ id }) => [id, plannedAt(id)]))
  )
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const plans = [...times].map(([stage, at]) => ({ stage, at })).filter(({ stage, at }) => plannedAt(stage) !== at)
  const command: Command | null =
    plans.length === 0 ? null : { name: 'resume.plan', data: { plans, reason: reason.trim() } }
  const refused = wrong.size > 0 ? t('common.timeInvalid') : command ? refusedText(command) : t('refusal.already-so')
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.plan')}
      size="xl"
      confirm={t('recovery.ladder.dialog.planConfirm')}
      refused={refused}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <p>{t('recovery.ladder.dialog.planLead')}</p>
      {stages.map((stage) => (
        <TimeField
          key={stage.id}
          label={`${t('recovery.ladder.order', { order: stage.order })} ${stage.name[language]}`}
          value={times.get(stage.id) ?? null}
          onChange={(ms) => setTimes(new Map(times).set(stage.id, ms))}
          onValid={(valid) =>
            setWrong((before) => {
              if (before.has(stage.id) !== valid) return before
              const next = new Set(before)
              if (valid) next.delete(stage.id)
              else next.add(stage.id)
              return next
            })
          }
          zone={zone}
          allowFuture
        />
      ))}
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} minRows={1} />
    </FormDialog>
  )
}
