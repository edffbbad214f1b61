import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Script } from '../../../../shared/view/support/script.ts'
import { foldText, holdsWords, searchWords } from '../../../../shared/view/search-text.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { Highlight } from '../../../parts/highlight.tsx'
import type { Language } from '../../../text/i18n.ts'
import styles from '../support.module.css'
import { ChangedMark } from './changed-mark.tsx'
import own from './script.module.css'
import { useScriptView } from './script-view.ts'

type Props = { readonly script: Script; readonly seenAt: number | null; readonly language: Language }

/** The published answers that are still true, as far as the search finds them. */
export function Answers({ script, seenAt, language }: Props) {
  const { t } = useTranslation()
  const search = useScriptView((view) => view.search)
  const words = searchWords(search)
  const found = script.answers.filter(({ question, body }) =>
    holdsWords(foldText([question.ja, question.en, body.ja, body.en].join(' ')), words)
  )
  return (
    <section className={styles.card}>
      <h2>{t('support.script.answers')}</h2>
      {script.answers.length === 0 && <p className={styles.empty}>{t('support.script.noAnswers')}</p>}
      {script.answers.length > 0 && found.length === 0 && (
        <p className={styles.empty}>{t('support.script.notFound')}</p>
      )}
      {found.map(({ id, question, body, changedAt }) => (
        <article key={id} className={own.answer} lang={language}>
          <h3>
            <Highlight text={question[language]} words={words} /> <ChangedMark changedAt={changedAt} seenAt={seenAt} />
          </h3>
          <p>
            <Highlight text={body[language]} words={words} />
          </p>
          <ActButton
            leftSection={<IconCopy aria-hidden size={15} />}
            onAct={() => void copyText(body[language])}
            aria-label={`${t('support.script.copyOne')}: ${question[language]}`}
          >
            {t('support.script.copyOne')}
          </ActButton>
        </article>
      ))}
    </section>
  )
}
