import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { commanderOf } from '../../../shared/view/declare/commander.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { askWho } from '../../store/who.ts'
import type { Language } from '../../text/i18n.ts'
import styles from './group.module.css'
import { changeDraft } from './draft.ts'
import type { FormProblem } from './use-declare-form.ts'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex; readonly problem: FormProblem }

/** Who commands, whoever declares unless another is named, and what the incident is called. */
export function CommandFields({ draft, playbook, problem }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const me = actorOf(useSession((state) => state.settings))
  const commander = commanderOf(draft, me, playbook)
  const { departments, roles } = playbook.playbook
  const takeMe = () => {
    if (me === null) void askWho()
    changeDraft({ person: null, role: null })
  }
  return (
    <fieldset className={styles.group} data-field="commander">
      <legend className={styles.legend}>{t('declare.command')}</legend>
      <div className={styles.command}>
        <TextInput
          label={t('declare.commander')}
          value={commander.person}
          onChange={(event) => changeDraft({ person: event.currentTarget.value })}
          error={problem?.field === 'commander' && problem.text}
          maxLength={120}
          required
          autoComplete="off"
        />
        <Button variant="default" onClick={takeMe}>
          {t('declare.commanderMe')}
        </Button>
        <NativeSelect
          label={t('declare.commanderRole')}
          value={commander.role}
          onChange={(event) => changeDraft({ role: event.currentTarget.value })}
          data={departments.map((department) => ({
            group: department.name[language],
            items: roles
              .filter((role) => role.department === department.id)
              .map((role) => ({ value: role.id, label: role.name[language] }))
          }))}
        />
        <TextInput
          label={t('declare.caseTitle')}
          placeholder={t('declare.caseTitleEmpty')}
          value={draft.title}
          onChange={(event) => changeDraft({ title: event.currentTarget.value })}
          maxLength={200}
          autoComplete="off"
        />
      </div>
    </fieldset>
  )
}
