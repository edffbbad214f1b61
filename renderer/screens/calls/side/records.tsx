import { Button } from '@mantine/core'
import { IconTool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../../store/route.ts'
import type { DeskView } from '../use-desk.ts'
import { useParty } from '../use-party.ts'
import { CallLog } from './call-log.tsx'
import styles from './side.module.css'

/** What was made: numbers that must be mended first, then every call, the newest on top. */
export function Records({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation()
  const party = useParty()
  const { wrong } = view.desk
  const calls = [...view.watched.state.calls.values()].sort((a, b) => b.at - a.at)
  return (
    <div className={styles.side}>
      {wrong.length > 0 && (
        <section aria-labelledby="wrong-title" data-tone="warning">
          <h2 id="wrong-title">
            <IconTool aria-hidden size={18} /> {t('calls.wrong')} <span className="digits">({wrong.length})</span>
          </h2>
          <ul>
            {wrong.map((call) => (
              <li key={call.id} className={styles.plainRow}>
                {party(call.slot).title} — {t('calls.wrongOne', { number: call.number + 1 })}
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={() => go({ screen: 'people' })}>
            {t('calls.mend')}
          </Button>
        </section>
      )}
      <section aria-labelledby="log-title">
        <h2 id="log-title">
          {t('calls.log')} <span className="digits">({calls.length})</span>
        </h2>
        {calls.length === 0 ? <p className={styles.none}>{t('calls.logEmpty')}</p> : <CallLog calls={calls} />}
      </section>
    </div>
  )
}
