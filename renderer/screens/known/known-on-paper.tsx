import i18next from 'i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { stageName } from '../../../shared/report/words/notice.ts'
import { useZone } from '../../store/zone.ts'
import { valueWords } from '../facts/value-words.ts'
import { knownHeading } from './copy-known.ts'
import styles from './paper.module.css'
import type { KnownView } from './use-known.ts'

type Props = {
  readonly view: KnownView
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly printedAt: number
}

/** What customers could read at the moment that is looked at, whole, and what we knew; in the language of the texts. */
export function KnownOnPaper({ view, state, playbook, printedAt }: Props) {
  const zone = useZone()
  const { language, channels, knowledge } = view
  const t = i18next.getFixedT(language)
  const names = namesOf(playbook, language)
  const time = (ms: number) => formatInstant(ms, zone)
  return (
    <div className={styles.paper} lang={language}>
      <h1>{knownHeading(view, state, playbook)}</h1>
      <p>{t('known.paper.printed', { time: time(printedAt) })}</p>
      {channels.map(({ channel, told, noted, goingOut, takenDown }) => (
        <section key={channel}>
          <h2>{names.channel(channel)}</h2>
          {goingOut && <p>{t('known.goingOut', { time: time(goingOut.from) })}</p>}
          {noted !== null && <p>{t('known.noted', { time: time(noted) })}</p>}
          {takenDown !== null && <p>{t('known.takenDown', { time: time(takenDown) })}</p>}
          {told ? (
            <>
              <p>
                {stageName(told.notice.stage, language)} · {t('known.paper.since', { time: time(told.since) })}
                {told.notice.corrects && ` · ${t('known.corrected')}`}
                {told.posted.unapproved && ` · ${t('known.unapproved')}`}
              </p>
              <blockquote>
                {told.posted.value.title && <b>{told.posted.value.title[language]}</b>}
                {told.posted.value.body[language]}
              </blockquote>
            </>
          ) : (
            noted === null && <p>{t('known.nothing')}</p>
          )}
        </section>
      ))}
      <h2>{t('known.knowledge')}</h2>
      <table>
        <thead>
          <tr>
            {(['told', 'field', 'ours'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`known.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {knowledge.map(({ field, state: known, content, enteredAt }) => (
            <tr key={field}>
              <td>{t(`known.states.${known}`)}</td>
              <th scope="row">{names.field(field)}</th>
              <td>
                {content && content.kind !== 'unknown'
                  ? valueWords(field, content, language, playbook)
                  : t('known.notKnown')}
                {enteredAt !== null && ` (${t('known.enteredAt', { time: time(enteredAt) })})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
