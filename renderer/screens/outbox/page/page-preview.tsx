import { useTranslation } from 'react-i18next'
import type { PageNotice, StatusPage } from '../../../../shared/report/status-page/page.ts'
import { changedAt, headingOfNotice, newestFirst } from '../../../../shared/report/status-page/page.ts'
import { pageWordsOf } from '../../../../shared/report/status-page/words.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { Language } from '../../../text/i18n.ts'
import textPair from '../text-pair.module.css'
import styles from './page.module.css'

type Props = { readonly page: StatusPage; readonly language: Language }

/** The status page in one language, as it reads: its title, when it changed, and its notices, newest first. */
export function PagePreview({ page, language }: Props) {
  const { t } = useTranslation()
  const words = pageWordsOf(language)
  const notices = newestFirst(page.notices)
  const time = (ms: number) => formatInstant(ms, page.timeZone)
  return (
    <section
      className={textPair.text}
      lang={language}
      aria-label={t('outbox.textIn', { language: t(`outbox.language.${language}`) })}
    >
      <h3 className={styles.pageTitle}>{page.title[language]}</h3>
      <p className="dim">{words.changed(time(changedAt(page)))}</p>
      {notices.length === 0 && <p>{words.none}</p>}
      {notices.map((notice) => (
        <div key={notice.id} className={styles.entry}>
          <h4>{headingOfNotice(notice, language)}</h4>
          <p className="dim">
            {words.stages[notice.stage]} · {words.posted(time(notice.postedAt))}
          </p>
          {markOf(notice, language, time) !== null && (
            <p className={styles.entryMark}>{markOf(notice, language, time)}</p>
          )}
          <p className={textPair.textBody}>{notice.text[language].body.trim()}</p>
        </div>
      ))}
    </section>
  )
}

/** What became of a notice, in the words of the page; null where nothing did. */
function markOf(
  { withdrawnAt, correctedAt }: PageNotice,
  language: Language,
  time: (ms: number) => string
): string | null {
  const words = pageWordsOf(language)
  if (withdrawnAt !== null) return words.withdrawn(time(withdrawnAt))
  return correctedAt === null ? null : words.corrected(time(correctedAt))
}
