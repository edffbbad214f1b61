import { Autocomplete, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreventiveAction } from '../../../../shared/incident/action/action.ts'
import { standsIn } from '../../../../shared/incident/cause/cause.ts'
import { endOfTypedDay } from '../../../../shared/view/after/typed-day.ts'
import { formatDay } from '../../../../shared/report/time.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { recorded } from '../recorded.ts'

type Props = {
  readonly open: OpenIncidentProps
  /** The causes that a new action is to answer. */
  readonly causes?: readonly string[]
  /** The action of which the plan is changed. */
  readonly action?: PreventiveAction
  readonly onClose: () => void
}

/** Plans a preventive action, or changes the plan of one with a reason. */
export function ActionDialog({ open: { state, playbook }, causes = [], action, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const before = action?.plan.value
  const [title, setTitle] = useState(before?.title ?? '')
  const [category, setCategory] = useState(
    before?.category ?? playbook.playbook.causeAnalysis.actionCategories[0]?.id ?? ''
  )
  const [owner, setOwner] = useState(before ? names.role(before.owner) : '')
  const [due, setDue] = useState(before ? formatDay(before.dueAt, zone) : '')
  const [verification, setVerification] = useState(before?.verification ?? '')
  const [effect, setEffect] = useState(before && before.effectAt !== null ? formatDay(before.effectAt, zone) : '')
  const [answered, setAnswered] = useState<string[]>([...(before?.causes ?? causes)])
  const [reason, setReason] = useState('')
  const dueAt = endOfTypedDay(due, zone)
  const effectAt = effect.trim() === '' ? null : endOfTypedDay(effect, zone)
  const roles = playbook.playbook.roles
  const plan = {
    title: title.trim(),
    category,
    owner: roles.find(({ id, name }) => name[language] === owner.trim() || id === owner.trim())?.id ?? owner.trim(),
    dueAt: dueAt ?? 0,
    verification: verification.trim(),
    effectAt,
    causes: answered
  }
  const command = action
    ? ({ name: 'action.amend', data: { action: action.id, ...plan, reason: reason.trim() } } as const)
    : ({ name: 'action.plan', data: plan } as const)
  const refused = () => {
    if (plan.title === '') return t('after.action.titleNeeded')
    if (plan.owner === '') return t('after.action.ownerNeeded')
    if (dueAt === null) return t('after.action.dueNeeded')
    if (effect.trim() !== '' && (effectAt === null || effectAt < dueAt)) return t('after.action.effectBad')
    return refusedText(command)
  }
  return (
    <FormDialog
      title={action ? t('after.action.amendTitle', { number: action.number }) : t('after.action.planTitle')}
      confirm={t(action ? 'after.action.confirmAmend' : 'after.action.confirmPlan')}
      size={680}
      refused={refused()}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <TextInput
        label={t('after.action.title')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        data-autofocus
        autoComplete="off"
      />
      <NativeSelect
        label={t('after.action.category')}
        data={playbook.playbook.causeAnalysis.actionCategories.map(({ id, name }) => ({
          value: id,
          label: name[language]
        }))}
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value)}
      />
      <Autocomplete
        label={t('after.action.owner')}
        data={[...new Set(roles.map(({ name }) => name[language]))]}
        value={owner}
        maxLength={120}
        onChange={setOwner}
        required
      />
      <TextInput
        label={t('after.action.due')}
        placeholder="YYYY-MM-DD"
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
        required
        autoComplete="off"
      />
      <ReasonField
        label={t('after.action.verification')}
        description={t('after.action.verificationHint')}
        value={verification}
        onChange={setVerification}
      />
      <TextInput
        label={t('after.action.effect')}
        placeholder="YYYY-MM-DD"
        value={effect}
        onChange={(event) => setEffect(event.currentTarget.value)}
        autoComplete="off"
      />
      <MultiSelect
        label={t('after.action.causes')}
        data={[...state.causes.values()]
          .filter(({ id }) => standsIn(state.causes, id))
          .map(({ id, words }) => ({ value: id, label: words.value.text }))}
        value={answered}
        onChange={setAnswered}
        searchable
      />
      {action && <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />}
    </FormDialog>
  )
}
