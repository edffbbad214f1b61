import { useTranslation } from 'react-i18next'
import type { InboxItem } from '../../../shared/view/drill/inbox.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { InboxItemView } from './inbox-item.tsx'
import styles from './inbox.module.css'
import { openInbox } from './inbox-store.ts'

type Props = { readonly items: readonly InboxItem[]; readonly over: string | null }

/** Everything that has reached the room, the newest first, with who saw it and what was answered. */
export function InboxDialog({ items, over }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('drill.inbox.title')} size="xl" onClose={() => openInbox(false)}>
      {items.length === 0 && <p>{t('drill.inbox.none')}</p>}
      <ul className={styles.all}>
        {items.map((item) => (
          <InboxItemView key={item.run.inject.id} item={item} whole over={over} />
        ))}
      </ul>
    </Dialog>
  )
}
