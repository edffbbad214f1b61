import { IconAlertOctagon, IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlaybookProblem } from '../../../../shared/playbook/problem.ts'
import { describeProblem } from '../../../../shared/playbook/problem-text.ts'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import type { Language } from '../../../text/i18n.ts'
import styles from './edit.module.css'

type Props = { readonly problems: readonly PlaybookProblem[]; readonly language: Language }

/** Everything in a scenario that does not fit together: how grave, where, and what. Errors keep it from being published. */
export function Problems({ problems, language }: Props) {
  const { t } = useTranslation()
  if (problems.length === 0) {
    return (
      <p className={styles.sound}>
        <IconCheck aria-hidden size={17} /> {t('drill.edit.sound')}
      </p>
    )
  }
  return (
    <ScrollBox label={t('drill.edit.problems')}>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} data-level={problem.level}>
            {problem.level === 'error' ? (
              <IconAlertOctagon aria-hidden size={17} />
            ) : (
              <IconAlertTriangle aria-hidden size={17} />
            )}
            <b>{t(`settings.${problem.level}`)}</b>
            <span className="dim">{problem.path}</span>
            <span>{describeProblem(problem, language)}</span>
          </li>
        ))}
      </ul>
    </ScrollBox>
  )
}
