import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../../../shared/incident/answer/answer.ts'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { stageName } from '../../../../shared/report/words/notice.ts'
import type { Quoting } from '../../../../shared/view/facts/quoting.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from './detail.module.css'

/** The texts that quote the field: on which channel, how far they have come, and whose approval a change would kill. */
export function QuotingTexts({ quoting }: { readonly quoting: readonly Quoting[] }) {
  const { t } = useTranslation()
  return (
    <section className={styles.part} aria-labelledby="fact-quoting">
      <h3 id="fact-quoting" className={styles.heading}>
        {t('facts.quoting')} {quoting.length > 0 && <span className="digits">{quoting.length}</span>}
      </h3>
      {quoting.length === 0 ? (
        <p className="dim">{t('facts.quotingNone')}</p>
      ) : (
        <ul className={styles.quoting}>
          {quoting.map((one) => (
            <QuotingText key={`${idOf(one)}/${one.state}`} one={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function idOf({ text }: Quoting): string {
  return text.kind === 'notice' ? text.notice.id : text.answer.id
}

function QuotingText({ one }: { readonly one: Quoting }) {
  const { t } = useTranslation()
  const { text, state, older, falls } = one
  return (
    <li data-state={state}>
      <strong>{t(`facts.quotingStates.${state}`)}</strong>
      {text.kind === 'notice' ? <NoticeName notice={text.notice} /> : <AnswerName answer={text.answer} />}
      {older && (
        <span className={styles.older}>
          <IconAlertTriangle aria-hidden size={15} /> {t('facts.older')}
        </span>
      )}
      {falls.length > 0 && (
        <span className={styles.falls}>
          {t('facts.fallsRow', { who: falls.map(({ by }) => by.person).join(t('escalation.listMark')) })}
        </span>
      )}
    </li>
  )
}

function NoticeName({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const isFirst = notice.stage === 'start' && notice.number === 1
  return (
    <>
      <span>{names.channel(notice.channel)}</span>
      <span>
        {stageName(notice.stage, language)}{' '}
        {notice.number > 0 && !isFirst && t('facts.number', { count: notice.number })}
      </span>
    </>
  )
}

function AnswerName({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, body } = answerText(answer).value
  return <span>{t('facts.answer', { question: (title ?? body)[language] })}</span>
}
