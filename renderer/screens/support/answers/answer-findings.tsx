import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lintAnswer } from '../../../../shared/notice/answer-lint.ts'
import { findingLines } from '../../../../shared/view/notices/findings.ts'
import type { AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { useNames } from '../../../parts/use-names.ts'
import { findingText } from '../../notices/finding-text.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

type Props = { readonly row: AnswerRow; readonly view: AnswersView }

/** What the rules find in an answer, what blocks first. */
export function AnswerFindings({ row, view: { open, now } }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const { state, playbook } = open
  const { answer } = row
  const lines = useMemo(() => findingLines(lintAnswer(state, answer, playbook, now)), [state, answer, playbook, now])
  if (answer.withdrawn) return null
  return (
    <section className={own.findings} aria-label={t('support.answers.findings')}>
      {lines.length === 0 && (
        <p className={own.clean}>
          <IconCircleCheck aria-hidden size={17} /> {t('support.answers.findings')}: {t('support.answers.noFindings')}
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={JSON.stringify([line.check, line.detail, line.field, line.params])} data-level={line.level}>
            <span>
              {line.level === 'block' ? (
                <IconHandStop aria-hidden size={17} />
              ) : (
                <IconAlertTriangle aria-hidden size={17} />
              )}
              {t(`support.answers.${line.level}`)}
            </span>
            <span>
              {line.languages.length === 1 && line.languages.map((one) => `${t(`notices.${one}`)}: `)}
              {findingText(line, names, t('escalation.listMark'))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
