import { ActionIcon } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { wordsOfRow } from '../../../shared/view/notices/row.ts'
import { copyText } from '../../parts/copy-text.ts'
import styles from './text.module.css'
import { languages } from './languages.ts'

/** The words of a text that can no longer change, in both languages beside each other: of one that is out, as they went. */
export function Frozen({ row }: { readonly row: NoticeRow }) {
  const { t } = useTranslation()
  const { title, body } = wordsOfRow(row)
  return (
    <div className={styles.columns}>
      {languages.map((language) => (
        <section key={language} className={styles.column} aria-label={t(`notices.${language}`)}>
          <h3>{t(`notices.${language}`)}</h3>
          {title && <Part part="title" language={language} text={title[language]} />}
          <Part part="body" language={language} text={body[language]} />
        </section>
      ))}
    </div>
  )
}

function Part({ part, language, text }: { part: 'title' | 'body'; language: 'ja' | 'en'; text: string }) {
  return (
    <div className={part === 'title' ? styles.subject : styles.words}>
      <p lang={language}>{text}</p>
      <CopyPart part={part} language={language} text={text} />
    </div>
  )
}

/** Copies one part of a text in one language. */
export function CopyPart({ part, language, text }: { part: 'title' | 'body'; language: 'ja' | 'en'; text: string }) {
  const { t } = useTranslation()
  const label = t(`notices.copy.${part}`, { language: t(`notices.${language}`) })
  return (
    <ActionIcon variant="default" aria-label={label} title={label} onClick={() => void copyText(text)}>
      <IconCopy aria-hidden size={16} />
    </ActionIcon>
  )
}
