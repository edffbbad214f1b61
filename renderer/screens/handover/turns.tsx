import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { durationWords, formatInstant } from '../../../shared/report/time.ts'
import type { CommandTurn } from '../../../shared/view/command-history.ts'
import { commandHistory } from '../../../shared/view/command-history.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useNow } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './handover.module.css'

const ways = { declared: 'handover.declared', accepted: 'handover.byAcceptance', taken: 'handover.byTaking' } as const

/** Who has commanded, newest first. */
export function Turns({ events }: { readonly events: readonly Envelope[] }) {
  const { t } = useTranslation()
  const turns = useMemo(() => commandHistory(events), [events])
  return (
    <section className={styles.card}>
      <h2>{t('handover.history')}</h2>
      <ol className={styles.turns}>
        {turns.map((turn) => (
          <Turn key={turn.key} turn={turn} />
        ))}
      </ol>
    </section>
  )
}

function Turn({ turn: { commander, from, until, how, reason } }: { readonly turn: CommandTurn }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const now = useNow()
  const end = until === null ? t('handover.historyNow') : formatInstant(until, zone)
  return (
    <li>
      <span className={styles.strong}>{commander.person}</span>
      {commander.role !== '' && <span> {names.role(commander.role)}</span>}
      <div className="dim">
        {t('handover.historyTurn', {
          from: formatInstant(from, zone),
          until: end,
          span: durationWords((until ?? now) - from, language)
        })}
      </div>
      <div>
        {t(ways[how])}
        {reason !== '' && ` — ${t('common.reason')}: ${reason}`}
      </div>
    </li>
  )
}
