import { IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { deliveryOf } from '../../../shared/incident/notice/notice.ts'
import { outboxWordsOf, troubleSentence } from '../../../shared/report/outbox/words.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { go } from '../../store/route.ts'
import { showOutbox } from '../outbox/outbox-view.ts'
import styles from './detail.module.css'
import type { DeskView } from './use-desk-view.ts'

/** How the sending of a text goes, with the way to it in the outbox. */
export function DeliveryLine({ row, view }: { readonly row: NoticeRow; readonly view: DeskView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const delivery = deliveryOf(row.notice)
  if (!delivery) return null
  const sending = view.open.state.sendings.get(delivery.sending)
  const via = sending?.via ?? view.connectors.find(({ id }) => id === delivery.connector)?.name ?? delivery.connector
  const { statuses } = outboxWordsOf(language)
  const show = () => {
    showOutbox({ side: 'sendings', selected: delivery.sending, filter: 'all', search: '' })
    go({ screen: 'outbox', stream: view.open.stream })
  }
  return (
    <p className={styles.line}>
      <IconSend aria-hidden size={17} />
      <span>
        {via} — {statuses[sending?.status ?? 'queued']}
        {sending?.trouble && ` — ${troubleSentence(sending.trouble, language)}`}
      </span>
      <button type="button" className={styles.link} onClick={show}>
        {t('notices.send.show')}
      </button>
    </p>
  )
}
