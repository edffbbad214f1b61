import { Checkbox, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { ReportDraft } from '../../../../shared/view/report-form/draft.ts'
import type { ReportField } from '../../../../shared/view/report-form/kinds.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { choicesOf } from './report-choices.ts'

type Props = {
  readonly field: ReportField
  readonly draft: ReportDraft
  readonly first: boolean
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onChange: (patch: Partial<ReportDraft>) => void
}

/** One field of a report, as its kind is typed. */
export function ReportFieldInput({ field, draft, first, state, playbook, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const focus = { 'data-autofocus': first || undefined }
  switch (field) {
    case 'text':
    case 'unmet':
      return (
        <ReasonField
          label={t(`escalation.report.field.${field}`)}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          {...focus}
        />
      )
    case 'url':
    case 'vendor':
    case 'waitMinutes':
    case 'volumeMultiple':
    case 'variance':
    case 'action':
      return (
        <TextInput
          label={t(`escalation.report.field.${field}`)}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          inputMode={field === 'url' || field === 'vendor' || field === 'action' ? undefined : 'decimal'}
          maxLength={field === 'url' ? 2000 : 120}
          autoComplete="off"
          {...focus}
        />
      )
    case 'topPriority':
    case 'passed':
    case 'dispute':
      return (
        <Checkbox
          label={t(`escalation.report.field.${field}`)}
          checked={draft[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
        />
      )
    case 'check':
    case 'owner':
    case 'channel':
    case 'openVendor':
    case 'openAction': {
      const key = field === 'openVendor' ? 'vendor' : field === 'openAction' ? 'action' : field
      return (
        <Select
          label={t(`escalation.report.field.${field}`)}
          value={draft[key] === '' ? null : draft[key]}
          onChange={(value) => onChange({ [key]: value ?? '' })}
          data={choicesOf(field, state, playbook, language)}
          nothingFoundMessage={t('escalation.report.nothing')}
          searchable
          {...focus}
        />
      )
    }
    case 'dueAt':
    case 'nextUpdateAt':
    case 'from':
    case 'to':
      return (
        <TimeField
          label={t(`escalation.report.field.${field}`)}
          value={draft[field]}
          onChange={(at) => onChange({ [field]: at })}
          zone={zone}
          allowFuture
        />
      )
    default:
      return assertNever(field)
  }
}
