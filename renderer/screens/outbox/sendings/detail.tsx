import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { isOver } from '../../../../shared/incident/sending/sending.ts'
import type { SendingProgress } from '../../../../shared/outbox/progress.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { countsOf } from '../../../../shared/view/outbox/mailing.ts'
import type { SendingRow } from '../../../../shared/view/outbox/sending-rows.ts'
import { OutsideLink } from '../../../parts/outside-link.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useSession } from '../../../store/session.ts'
import { useZone } from '../../../store/zone.ts'
import list from '../list.module.css'
import parts from '../parts.module.css'
import styles from './detail.module.css'
import { StatusMark } from '../status-mark.tsx'
import { TextPair } from '../text-pair.tsx'
import { whatText } from '../what-words.ts'
import { Actions } from './actions.tsx'
import { History } from './history.tsx'
import { Mailing } from './mailing.tsx'
import { Mend } from './mend.tsx'
import { NextTry } from './next-try.tsx'
import { Since } from './since.tsx'
import { SourceLink } from './source-link.tsx'
import { StillTrue } from './still-true.tsx'
import { Why } from './why.tsx'

type Props = {
  readonly row: SendingRow
  readonly state: IncidentState
  readonly events: readonly Envelope[]
  readonly stream: string
  readonly progress: SendingProgress | undefined
}

/** One sending in full: how it stands and why, what can be done, what it says, and everything that was done about it. */
export function Detail({ row: { sending, group }, state, events, stream, progress }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const here = useSession((session) => session.settings?.node)
  const { status, via, queued, text, link } = sending
  const counts = countsOf(sending, progress)
  return (
    <article className={list.detail} aria-labelledby="sending-title">
      <p className={styles.marks}>
        <StatusMark status={status} />
        {group !== 'over' && <Since at={sending.since} />}
        <span className="digits dim">{formatInstant(sending.since, zone)}</span>
        {status === 'waiting' && progress && <NextTry progress={progress} />}
      </p>
      <h2 id="sending-title" className={parts.title}>
        {whatText(sending, names, language)}
      </h2>
      <p className={parts.sub}>
        {t('outbox.viaBy', { way: via, person: queued.by.person, time: formatInstant(queued.at, zone) })}
        {here !== undefined && sending.node !== here && ` ${t('outbox.elsewhere')}`}
      </p>
      <Why sending={sending} />
      {counts && <Mailing sending={sending} stream={stream} counts={counts} progress={progress} />}
      {link !== '' && (
        <p className={parts.sub}>
          {t('outbox.link')} <OutsideLink url={link} />
        </p>
      )}
      <Mend sending={sending} sendings={state.sendings} />
      {!isOver(sending) && <Actions sending={sending} />}
      {!isOver(sending) && <StillTrue state={state} sending={sending} />}
      <TextPair text={text} kind={sending.kind} />
      <SourceLink sending={sending} stream={stream} />
      <History sending={sending.id} events={events} />
    </article>
  )
}
