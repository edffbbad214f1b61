import { useTranslation } from 'react-i18next'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import styles from './group.module.css'
import { DraftTimeField } from './draft-time-field.tsx'
import { FieldProblem } from './field-problem.tsx'
import type { DeclareForm } from './use-declare-form.ts'

type Props = { readonly draft: DeclareDraft; readonly form: DeclareForm }

/** When planned maintenance is to begin and to end. */
export function PlannedFields({ draft, form }: Props) {
  const { t } = useTranslation()
  const empty = typeof draft.times.plannedStart !== 'number'
  return (
    <fieldset className={styles.group} data-field="planned">
      <legend className={styles.legend}>{t('declare.planned')}</legend>
      <div className={styles.times}>
        <DraftTimeField
          name="plannedStart"
          draft={draft}
          form={form}
          hint={t(empty ? 'declare.plannedEmpty' : 'declare.plannedLead')}
        />
        <DraftTimeField name="plannedEnd" draft={draft} form={form} />
      </div>
      <FieldProblem problem={form.problem} field="planned" />
    </fieldset>
  )
}
