import { useTranslation } from 'react-i18next'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import { answerBulks, readyAnswers } from '../../../../shared/view/support/answer-list.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import choice from '../../../parts/list-row.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../support.module.css'
import { runBulk } from './answer-acts.ts'
import { AnswerStatusMark } from './answer-status-mark.tsx'
import { selectAnswer } from './answer-view.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

/** The answers, what needs somebody first, and what can be done with several in one go. */
export function AnswerList({ view }: { readonly view: AnswersView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows, chosen, actor, open } = view
  return (
    <div className={own.side}>
      <div className={styles.actions}>
        {answerBulks.map((bulk) => {
          const ready = readyAnswers(rows, bulk, open.state, open.playbook, actor)
          return ready.length === 0 ? null : (
            <ActButton key={bulk} onAct={() => runBulk(bulk, ready)}>
              {t(`support.answers.bulk.${bulk}`, { count: ready.length })}
            </ActButton>
          )
        })}
      </div>
      <nav className={own.list} aria-label={t('support.answers.list')}>
        <ul>
          {rows.map((row) => (
            <li key={row.answer.id}>
              <button
                type="button"
                className={`${choice.row} ${own.row}`}
                data-status={row.outdated.length > 0 ? 'outdated' : row.status}
                aria-current={row === chosen || undefined}
                onClick={() => selectAnswer(row.answer.id)}
              >
                <span className={own.question}>{answerText(row.answer).value.title?.[language]}</span>
                <span className={own.rowSide}>
                  <AnswerStatusMark row={row} />
                  {row.blocks > 0 && (
                    <span className={own.blocks}>{t('support.answers.blocks', { count: row.blocks })}</span>
                  )}
                  {row.answer.topic === '' && <span className="dim">{t('support.answers.own')}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
