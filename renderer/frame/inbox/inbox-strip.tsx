import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { inboxOf, newItems } from '../../../shared/view/drill/inbox.ts'
import { useIncident } from '../../store/incident.ts'
import { useRoute } from '../../store/route.ts'
import { phrase } from '../../text/phrase.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { InboxDialog } from './inbox-dialog.tsx'
import { InboxItemView } from './inbox-item.tsx'
import styles from './inbox.module.css'
import { openInbox, useInboxLook } from './inbox-store.ts'
import { useInboxCommands } from './use-inbox-commands.ts'

/** How many injects stand over a screen at once; the others are counted. */
const SHOWN = 2

/**
 * What has reached the room of a drill and nobody has seen yet, over every screen of it. A reader of the screen is read what
 * arrives. Whoever leads the drill has it on their own screen.
 */
export function InboxStrip() {
  const { t } = useTranslation()
  const route = useRoute()
  const exercise = useIncident(({ log }) => log.state.exercise)
  const look = useInboxLook((state) => state)
  const items = useMemo(() => (exercise ? inboxOf(exercise) : []), [exercise])
  const unseen = useMemo(() => newItems(items), [items])
  useInboxCommands(exercise === null || !('stream' in route) ? null : unseen)
  if (!exercise || !('stream' in route)) return null
  const over = exercise.ended ? phrase('refusal.drill-over') : null
  const answering = items.find(({ run }) => run.inject.id === look.answering)
  const isOwn = route.screen === 'facilitator'
  return (
    <>
      <section className={`${styles.strip} no-print`} aria-label={t('drill.inbox.title')} aria-live="polite">
        {!isOwn && over === null && unseen.length > 0 && (
          <ul>
            {unseen.slice(0, SHOWN).map((item) => (
              <InboxItemView key={item.run.inject.id} item={item} whole={false} over={over} />
            ))}
          </ul>
        )}
        {!isOwn && over === null && unseen.length > SHOWN && (
          <button
            type="button"
            className={styles.rest}
            title={t('drill.inbox.more', { count: unseen.length - SHOWN })}
            onClick={() => openInbox(true)}
          >
            <span aria-hidden>+{unseen.length - SHOWN}</span>
            <span className="unseen">{t('drill.inbox.more', { count: unseen.length - SHOWN })}</span>
          </button>
        )}
      </section>
      {look.open && <InboxDialog items={items} over={over} />}
      {answering && <AnswerDialog item={answering} />}
    </>
  )
}
