import { useTranslation } from 'react-i18next'
import type { FactDraft } from '../../../../shared/view/facts/draft.ts'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'
import { InMinutes } from './in-minutes.tsx'

type TimeDraft = Extract<FactDraft, { kind: 'time' }>
type Props = { readonly draft: TimeDraft; readonly onChange: (draft: TimeDraft) => void; readonly field: string }

/** A moment: when the halt began, when customers hear from us next. */
export function TimeFields({ draft, onChange, field }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const set = (at: number | null) => onChange({ kind: 'time', at })
  return (
    <div className={styles.time}>
      <TimeField label={t('facts.fields.time')} value={draft.at} onChange={set} zone={zone} allowFuture required />
      {field === 'nextUpdate' && <InMinutes minutes={[30, 60]} onPick={set} />}
    </div>
  )
}
