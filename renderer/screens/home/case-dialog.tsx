import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReferenceTimeline } from '../../../shared/playbook/schema.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { openCase } from '../../store/cases.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { go } from '../../store/route.ts'
import type { Language } from '../../text/i18n.ts'
import styles from './case-dialog.module.css'

/** The real cases of the playbook to choose from: each opens as a log of its own that is over. */
export function CaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const playbook = useCurrentPlaybook()
  const [opening, setOpening] = useState<string | null>(null)
  const open = async (timeline: string) => {
    setOpening(timeline)
    const stream = await openCase(timeline, language)
    setOpening(null)
    if (stream === null) return
    onClose()
    go({ screen: 'timeline', stream })
  }
  return (
    <Dialog title={t('home.cases')} size="xl" onClose={onClose}>
      <p className={styles.lead}>{t('home.casesLead')}</p>
      {playbook?.playbook.referenceTimelines.length === 0 && <p>{t('home.casesNone')}</p>}
      <ul className={styles.cases}>
        {playbook?.playbook.referenceTimelines.map((timeline) => (
          <li key={timeline.id}>
            <button
              type="button"
              className={styles.case}
              aria-disabled={opening !== null}
              aria-busy={opening === timeline.id}
              onClick={() => opening === null && void open(timeline.id)}
            >
              <span className={styles.name}>{timeline.name[language]}</span>{' '}
              <span className={styles.about}>
                {t('home.caseAbout', {
                  type: playbook.types.get(timeline.type)?.name[language] ?? timeline.type,
                  day: dayOf(timeline),
                  count: timeline.events.length
                })}
              </span>{' '}
              <span>{timeline.lesson[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The day on which a case began, where it happened. */
function dayOf({ events }: ReferenceTimeline): string {
  return events[0]?.at.slice(0, 10) ?? ''
}
