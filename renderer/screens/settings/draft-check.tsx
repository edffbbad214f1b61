import { Button, Title } from '@mantine/core'
import { IconAlertOctagon, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listProblems } from '../../../shared/view/playbook-problems.ts'
import type { Language } from '../../text/i18n.ts'
import { ProblemTable } from './problem-table.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import styles from './settings.module.css'
import type { CheckedDraft } from './use-draft-check.ts'

type Props = { readonly checked: CheckedDraft; readonly onPublish: () => Promise<void> }

/** What is wrong with a draft and where; a draft without mistakes can be published. */
export function DraftCheck({ checked, onPublish }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const [asking, setAsking] = useState(false)
  const problems = listProblems(checked.problems, language)
  const errors = problems.filter((problem) => problem.level === 'error').length
  const counts = { errors, warnings: problems.length - errors }
  const verdict = errors > 0 ? 'draftErrors' : problems.length > 0 ? 'draftWarnings' : 'draftGood'
  const Icon = errors > 0 ? IconAlertOctagon : IconCircleCheck
  return (
    <div>
      <Title order={3} size="h4">
        {t('settings.draftResult', { name: checked.name })}
      </Title>
      <p className={styles.verdict} data-sound={errors === 0}>
        <Icon aria-hidden size={22} /> {t(`settings.${verdict}`, counts)}
      </p>
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {errors === 0 && <Button onClick={() => setAsking(true)}>{t('settings.publish')}</Button>}
      <PublishDialog
        opened={asking}
        title={checked.title?.[language] ?? checked.name}
        onClose={() => setAsking(false)}
        onPublish={onPublish}
      />
    </div>
  )
}
