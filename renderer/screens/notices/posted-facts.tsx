import { useTranslation } from 'react-i18next'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { useShortTime } from '../../parts/use-short-time.ts'
import { pickNotice } from './desk.ts'
import styles from './detail.module.css'
import { Proof } from './proof.tsx'
import type { DeskView } from './use-desk-view.ts'

/** When and by whom a text went out, what proves it, and what became of it since. */
export function PostedFacts({ row, view }: { readonly row: NoticeRow; readonly view: DeskView }) {
  const { t } = useTranslation()
  const time = useShortTime()
  const { posted, withdrawn, corrects } = row.notice
  const { correctedBy } = row
  const corrected = corrects ? view.open.state.notices.get(corrects.notice) : undefined
  return (
    <>
      {corrects && (
        <p className={styles.line}>
          {t('notices.posted.corrects', { time: time(corrected?.posted?.at ?? 0), reason: corrects.reason })}
          <Show notice={corrects.notice} />
        </p>
      )}
      {posted && (
        <div className={styles.line}>
          <IconLock aria-hidden size={17} />
          <span>
            {posted.startedAt === null
              ? t('notices.posted.at', { time: time(posted.at), person: posted.by.person })
              : t('notices.posted.span', {
                  from: time(posted.startedAt),
                  to: time(posted.at),
                  person: posted.by.person
                })}
          </span>
          {posted.unapproved && <span>{t('notices.posted.unapproved')}</span>}
          <Proof posted={posted} stream={view.open.stream} />
        </div>
      )}
      {correctedBy !== null && (
        <p className={styles.dead}>
          <IconAlertTriangle aria-hidden size={17} />
          {t('notices.posted.correctedBy')}
          <Show notice={correctedBy} />
        </p>
      )}
      {withdrawn && (
        <p className={styles.dead}>
          <IconAlertTriangle aria-hidden size={17} />
          {t('notices.posted.withdrawn', {
            person: withdrawn.by.person,
            time: time(withdrawn.at),
            reason: withdrawn.value
          })}
        </p>
      )}
    </>
  )
}

function Show({ notice }: { readonly notice: string }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles.link} onClick={() => pickNotice(notice)}>
      {t('notices.posted.showOther')}
    </button>
  )
}
