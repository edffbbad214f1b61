import { useTranslation } from 'react-i18next'
import type { Answer } from '../../../../shared/incident/answer/answer.ts'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import { answerBaseline } from '../../../../shared/view/support/answer-baseline.ts'
import { textDiff } from '../../../parts/text-diff.ts'
import type { Language } from '../../../text/i18n.ts'
import { copyOfAnswer } from './copy-of-answer.ts'
import own from './answers.module.css'

const languages: readonly Language[] = ['ja', 'en']

/** What was changed since the version that was sent back, published or signed: what an approver looks at first. */
export function AnswerChanges({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const baseline = answerBaseline(answer)
  if (!baseline) return null
  const { value } = answerText(answer)
  return (
    <section className={own.changes} aria-label={t('support.answers.changes.title')}>
      <h3>{t(`support.answers.changes.${baseline.kind}`)}</h3>
      <div className={own.columns}>
        {languages.map((language) => (
          <p key={language} className={own.words} lang={language}>
            {textDiff(copyOfAnswer(baseline.words, language), copyOfAnswer(value, language), language).map((piece) => {
              if (piece.kind === 'same') return piece.text
              return piece.kind === 'added' ? (
                <ins key={piece.at}>{piece.text}</ins>
              ) : (
                <del key={piece.at}>{piece.text}</del>
              )
            })}
          </p>
        ))}
      </div>
    </section>
  )
}
