import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclareDraft, DraftTime } from '../../../shared/view/declare/draft.ts'
import { TimeField } from '../../parts/time-field.tsx'
import { useZone } from '../../store/zone.ts'
import { changeDraft } from './draft.ts'
import type { DeclareForm } from './use-declare-form.ts'

type Props = {
  readonly name: DraftTime
  readonly draft: DeclareDraft
  readonly form: DeclareForm
  readonly hint?: ReactNode
}

/** One time of the draft. What is planned may lie ahead, what happened may not. */
export function DraftTimeField({ name, draft, form, hint }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { onTimeValid } = form
  const onValid = useCallback((valid: boolean) => onTimeValid(name, valid), [onTimeValid, name])
  return (
    <TimeField
      label={t(`declare.${name}`)}
      value={draft.times[name] ?? null}
      onChange={(ms) => changeDraft({ times: { ...draft.times, [name]: ms } })}
      zone={zone}
      allowFuture={name === 'plannedStart' || name === 'plannedEnd'}
      onValid={onValid}
      hint={hint}
    />
  )
}
