import { IconBell, IconMail, IconWorldWww } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { NoticeWords } from '../../../shared/incident/notice/notice.ts'
import { previewKind } from '../../../shared/view/notices/preview-kind.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { languages } from './languages.ts'
import styles from './preview.module.css'
import text from './text.module.css'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView; readonly words: NoticeWords }

/** A text about as its channel shows it to customers, in both languages. */
export function Preview({ row, view, words }: Props) {
  const { t } = useTranslation()
  return (
    <div className={text.columns}>
      {languages.map((language) => (
        <section key={language} className={text.column} aria-label={t(`notices.${language}`)}>
          <h3>{t(`notices.${language}`)}</h3>
          <div lang={language}>
            <Shown
              kind={previewKind(view.open.playbook, row.notice.channel)}
              title={words.title?.[language] ?? ''}
              body={words.body[language]}
            />
          </div>
        </section>
      ))}
    </div>
  )
}

type ShownProps = { readonly kind: ReturnType<typeof previewKind>; readonly title: string; readonly body: string }

function Shown({ kind, title, body }: ShownProps) {
  const { t } = useTranslation()
  switch (kind) {
    case 'page':
      return (
        <div className={styles.page}>
          <p className={styles.address}>
            <IconWorldWww aria-hidden size={15} /> {t('notices.preview.page')}
          </p>
          {title !== '' && <p className={styles.banner}>{title}</p>}
          <p className={styles.body}>{body}</p>
        </div>
      )
    case 'mail':
      return (
        <div className={styles.page}>
          <p className={styles.address}>
            <IconMail aria-hidden size={15} /> {t('notices.preview.mail')}
          </p>
          {title !== '' && <p className={styles.mailSubject}>{title}</p>}
          <p className={styles.body}>{body}</p>
        </div>
      )
    case 'push':
      return (
        <div className={styles.push}>
          <p className={styles.address}>
            <IconBell aria-hidden size={15} /> {t('notices.preview.push')}
          </p>
          {title !== '' && <p className={styles.pushTitle}>{title}</p>}
          <p className={styles.body}>{body}</p>
        </div>
      )
    case 'post':
      return (
        <div className={styles.post}>
          <span className={styles.avatar} aria-hidden />
          <div>
            <p className={styles.address}>{t('notices.preview.post')}</p>
            {title !== '' && <p className={styles.pushTitle}>{title}</p>}
            <p className={styles.body}>{body}</p>
          </div>
        </div>
      )
    default:
      return assertNever(kind)
  }
}
