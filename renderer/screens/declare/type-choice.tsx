import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { withType } from '../../../shared/view/declare/draft.ts'
import type { Language } from '../../text/i18n.ts'
import { typeKeys } from './choice-keys.ts'
import styles from './group.module.css'
import { changeDraft } from './draft.ts'
import { FieldProblem } from './field-problem.tsx'
import { RadioCard } from './radio-card.tsx'
import type { FormProblem } from './use-declare-form.ts'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex; readonly problem: FormProblem }

const groups = [
  ['halt', 'declare.haltTypes'],
  ['trouble', 'declare.troubleTypes']
] as const

/** The choice of the type: the halts of the manual and the troubles of its companion, each with its definition. */
export function TypeChoice({ draft, playbook, problem }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const keys = typeKeys(playbook)
  return (
    <fieldset className={styles.group} data-field="type" data-wrong={problem?.field === 'type'}>
      <legend className={styles.legend}>{t('declare.type')}</legend>
      {groups.map(([kind, heading]) => (
        <div key={kind}>
          <p className={styles.subhead}>{t(heading)}</p>
          <div className={styles.types}>
            {playbook.playbook.types
              .filter((type) => type.kind === kind)
              .map((type) => (
                <RadioCard
                  key={type.id}
                  group="declare-type"
                  value={type.id}
                  title={type.name[language]}
                  checked={draft.type === type.id}
                  onPick={() => changeDraft(withType(draft, type.id, playbook))}
                  keyName={keys.get(type.id) ?? ''}
                >
                  {type.definition[language]}
                </RadioCard>
              ))}
          </div>
        </div>
      ))}
      <FieldProblem problem={problem} field="type" />
    </fieldset>
  )
}
