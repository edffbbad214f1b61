import { useTranslation } from 'react-i18next'
import type { NoticeWords } from '../../../shared/incident/notice/notice.ts'
import { textDiff } from '../../parts/text-diff.ts'
import { languages } from './languages.ts'
import styles from './text.module.css'

type Props = { readonly before: NoticeWords; readonly after: NoticeWords }

/** What became of a text in both languages, word by word. */
export function DiffPair({ before, after }: Props) {
  const { t } = useTranslation()
  return (
    <div className={`${styles.columns} ${styles.diffs}`}>
      {languages.map((language) => (
        <section key={language} className={styles.column} aria-label={t(`notices.${language}`)}>
          <h3>{t(`notices.${language}`)}</h3>
          {after.title && (
            <div className={styles.subject}>
              <Diff before={before.title?.[language] ?? ''} after={after.title[language]} language={language} />
            </div>
          )}
          <div className={styles.words}>
            <Diff before={before.body[language]} after={after.body[language]} language={language} />
          </div>
        </section>
      ))}
    </div>
  )
}

function Diff({ before, after, language }: { before: string; after: string; language: 'ja' | 'en' }) {
  return (
    <p lang={language}>
      {textDiff(before, after, language).map(({ kind, text, at }) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>
        return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
      })}
    </p>
  )
}
