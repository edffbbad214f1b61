import { useTranslation } from 'react-i18next'
import type { NoticeText } from '../../../shared/incident/notice/notice.ts'
import { roomIn } from '../../../shared/notice/lint/form.ts'
import type { Language } from '../../../shared/report/time.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import styles from './detail.module.css'
import type { DeskView } from './use-desk-view.ts'

type Props = {
  readonly row: NoticeRow
  readonly view: DeskView
  readonly text: NoticeText
  readonly language: Language
}

/** How much of the channel's limit a text takes, as the channel counts. */
export function Room({ row, view, text, language }: Props) {
  const { t } = useTranslation()
  const { weigh, open } = view
  const rooms = roomIn({ playbook: open.playbook, notice: row.notice, text, weigh }, language)
  return (
    <span className={styles.rooms}>
      {rooms.map(({ part, used, limit }) => (
        <span key={part} className="digits" data-over={used > limit || undefined}>
          {t(`notices.room.${part}`, { used, limit })}
          {used > limit && ` ${t('notices.room.over', { over: used - limit })}`}
        </span>
      ))}
    </span>
  )
}
