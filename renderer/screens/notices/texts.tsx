import { IconCopy } from '@tabler/icons-react'
import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { Language } from '../../../shared/report/time.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { wordsOfRow } from '../../../shared/view/notices/row.ts'
import { copyText } from '../../parts/copy-text.ts'
import styles from './detail.module.css'
import { Room } from './room.tsx'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView }
const languages: readonly Language[] = ['ja', 'en']

/** The words of a text in both languages beside each other; of one that is out, as they went. */
export function Texts({ row, view }: Props) {
  const { t } = useTranslation()
  const { title, body } = wordsOfRow(row)
  return (
    <div className={styles.texts}>
      {languages.map((language) => (
        <section key={language} className={styles.text} aria-label={t(`notices.${language}`)} lang={language}>
          <header>
            <h3>{t(`notices.${language}`)}</h3>
            <Room row={row} view={view} text={textOf(row.notice)} language={language} />
          </header>
          {title && <Part part="title" language={language} text={title[language]} />}
          <Part part="body" language={language} text={body[language]} />
        </section>
      ))}
    </div>
  )
}

function Part({ part, language, text }: { part: 'title' | 'body'; language: Language; text: string }) {
  const { t } = useTranslation()
  const label = t(`notices.copy.${part}`, { language: t(`notices.${language}`) })
  return (
    <div className={part === 'title' ? styles.subject : styles.words}>
      <p>{text}</p>
      <ActionIcon variant="default" aria-label={label} title={label} onClick={() => void copyText(text)}>
        <IconCopy aria-hidden size={16} />
      </ActionIcon>
    </div>
  )
}
