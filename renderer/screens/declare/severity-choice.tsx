import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { withSeverity } from '../../../shared/view/declare/draft.ts'
import type { Language } from '../../text/i18n.ts'
import { severityKeys } from './choice-keys.ts'
import styles from './group.module.css'
import { changeDraft } from './draft.ts'
import { FieldProblem } from './field-problem.tsx'
import { RadioCard } from './radio-card.tsx'
import type { FormProblem } from './use-declare-form.ts'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex; readonly problem: FormProblem }

/** The choice of the severity, each with its criteria. */
export function SeverityChoice({ draft, playbook, problem }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const keys = severityKeys(playbook)
  const usual = playbook.types.get(draft.type ?? '')?.defaultSeverity
  return (
    <fieldset className={styles.group} data-field="severity" data-wrong={problem?.field === 'severity'}>
      <legend className={styles.legend}>{t('declare.severity')}</legend>
      <p className={styles.rule}>{t('declare.severityRule')}</p>
      <div className={styles.severities}>
        {playbook.playbook.severities.map((severity) => (
          <RadioCard
            key={severity.id}
            group="declare-severity"
            value={severity.id}
            title={`${severity.id} ${severity.name[language]}`}
            checked={draft.severity === severity.id}
            onPick={() => changeDraft(withSeverity(draft, severity.id))}
            keyName={keys.get(severity.id)?.toUpperCase() ?? ''}
            mark={usual === severity.id ? t('declare.severityUsual') : null}
          >
            {severity.criteria.map((line) => (
              <span key={line.en} className={styles.criterion}>
                {line[language]}
              </span>
            ))}
          </RadioCard>
        ))}
      </div>
      <FieldProblem problem={problem} field="severity" />
    </fieldset>
  )
}
