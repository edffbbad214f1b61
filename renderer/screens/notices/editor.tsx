import { Textarea, TextInput } from '@mantine/core'
import type { FocusEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice, NoticeWords } from '../../../shared/incident/notice/notice.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOvertaken, textAsTyped } from '../../../shared/view/notices/typed.ts'
import { CopyPart } from './frozen.tsx'
import { languages } from './languages.ts'
import { Room } from './room.tsx'
import { SaveLine } from './save-line.tsx'
import styles from './text.module.css'
import { saveTyped, typeOver, useTyped } from './typed.ts'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView }

/**
 * The words of a text in both languages beside each other, to be written over. What was typed is kept until it is saved: with
 * the key, with the button, or by going elsewhere where no signature would die of it.
 */
export function Editor({ row, view }: Props) {
  const { t } = useTranslation()
  const typed = useTyped().get(row.notice.id)
  const { notice } = row
  const text = textAsTyped(view.open.state, view.open.playbook, notice, typed)
  const words: NoticeWords = typed ?? text.value
  const signed = row.standing.signed.length
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    if (typed && signed === 0 && !isOvertaken(notice, typed)) void saveTyped(notice.id)
  }
  return (
    <div className={styles.editor} onBlur={leave}>
      <SaveLine row={row} typed={typed} />
      <div className={styles.columns}>
        {languages.map((language) => (
          <section key={language} className={styles.column} aria-label={t(`notices.${language}`)}>
            <header>
              <h3>{t(`notices.${language}`)}</h3>
              <Room row={row} view={view} text={text} language={language} />
            </header>
            {words.title && (
              <div className={styles.field}>
                <TextInput
                  lang={language}
                  aria-label={t('notices.part.title', { language: t(`notices.${language}`) })}
                  value={words.title[language]}
                  maxLength={2000}
                  autoComplete="off"
                  onChange={(event) => typeOver(notice, withTitle(words, language, event.currentTarget.value))}
                />
                <CopyPart part="title" language={language} text={words.title[language]} />
              </div>
            )}
            <div className={styles.field}>
              <Textarea
                id={bodyId(notice, language)}
                lang={language}
                aria-label={t('notices.part.body', { language: t(`notices.${language}`) })}
                value={words.body[language]}
                autosize
                minRows={5}
                maxLength={20_000}
                onChange={(event) => typeOver(notice, withBody(words, language, event.currentTarget.value))}
              />
              <CopyPart part="body" language={language} text={words.body[language]} />
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

/** The id of the field that holds a text's body in a language: what a finding leads to. */
export function bodyId({ id }: Pick<Notice, 'id'>, language: 'ja' | 'en'): string {
  return `notice-${id}-${language}`
}

function withTitle({ title, body }: NoticeWords, language: 'ja' | 'en', said: string): NoticeWords {
  return { title: title && { ...title, [language]: said }, body }
}

function withBody({ title, body }: NoticeWords, language: 'ja' | 'en', said: string): NoticeWords {
  return { title, body: { ...body, [language]: said } }
}
