import { useTranslation } from 'react-i18next'
import type { WallEvent } from '../../../shared/view/wall-events.ts'
import { useNames } from '../../parts/use-names.ts'
import panel from './panel.module.css'
import styles from './lists.module.css'
import { useWallTime } from './use-wall-time.ts'

/** What happened last, in plain words and without anybody's name. */
export function LatestEvents({ events }: { readonly events: readonly WallEvent[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const time = useWallTime()
  const what = ({ type, subject }: WallEvent): string => {
    if (subject === null) return type.startsWith('duty.') ? t('wall.added') : '—'
    if (subject.of !== 'service') return names[subject.of](subject.id)
    const one = names.service(subject.id)
    const name = subject.more > 0 ? t('wall.andMore', { name: one, count: subject.more }) : one
    return t('wall.becomes', { name, state: names.state(subject.state) })
  }
  const said = (event: WallEvent): string => {
    const words = t(`wall.events.${event.type}`, { what: what(event) })
    return event.count > 1 ? t('wall.times', { what: words, count: event.count }) : words
  }
  return (
    <section className={`${panel.panel} ${styles.events}`} aria-label={t('wall.latest')}>
      <h2>{t('wall.latest')}</h2>
      {events.length === 0 && <p className={panel.calm}>{t('wall.nothingYet')}</p>}
      <ol>
        {events.map((event) => (
          <li key={event.key}>
            <time className="digits">{time(event.at)}</time>
            <span className={`${panel.words} ${styles.who}`}>
              {event.department === '' ? '' : names.department(event.department)}
            </span>
            <span className={panel.words}>{said(event)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
