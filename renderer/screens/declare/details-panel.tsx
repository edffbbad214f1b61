import { SegmentedControl, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CauseStatus } from '../../../shared/incident/state.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import styles from './group.module.css'
import { changeDraft } from './draft.ts'
import { DraftTimeField } from './draft-time-field.tsx'
import { FieldProblem } from './field-problem.tsx'
import { NowHint } from './now-hint.tsx'
import type { DeclareForm } from './use-declare-form.ts'

const statuses: readonly CauseStatus[] = ['unknown', 'suspected', 'confirmed']

type Props = { readonly draft: DeclareDraft; readonly halt: boolean; readonly form: DeclareForm }

/** When it happened, and what is known of the cause. */
export function DetailsPanel({ draft, halt, form }: Props) {
  const { t } = useTranslation()
  const { cause } = draft
  return (
    <div data-field="times">
      <div className={styles.times}>
        <DraftTimeField name="occurred" draft={draft} form={form} hint={t('declare.occurredHint')} />
        <DraftTimeField name="detected" draft={draft} form={form} hint={t('declare.occurredHint')} />
        <DraftTimeField
          name="decided"
          draft={draft}
          form={form}
          hint={t(halt ? 'declare.decidedHint' : 'declare.effectiveHintTrouble')}
        />
        <DraftTimeField
          name="effective"
          draft={draft}
          form={form}
          hint={halt ? <NowHint /> : t('declare.effectiveHintTrouble')}
        />
      </div>
      <FieldProblem problem={form.problem} field="times" />
      <div className={styles.cause}>
        <p className={styles.causeLabel}>{t('declare.cause')}</p>
        <SegmentedControl
          aria-label={t('declare.cause')}
          value={cause.status}
          onChange={(status) => changeDraft({ cause: { ...cause, status } })}
          data={statuses.map((value) => ({ value, label: t(`declare.${value}`) }))}
          transitionDuration={0}
        />
        {cause.status !== 'unknown' && (
          <Textarea
            label={t('declare.causeText')}
            value={cause.text}
            onChange={(event) => changeDraft({ cause: { ...cause, text: event.currentTarget.value } })}
            maxLength={2000}
            autosize
            minRows={2}
          />
        )}
      </div>
    </div>
  )
}
