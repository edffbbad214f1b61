import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import type { SendingProgress } from '../../../../shared/outbox/progress.ts'
import { outboxWordsOf, troubleSentence } from '../../../../shared/report/outbox/words.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { countsOf } from '../../../../shared/view/outbox/mailing.ts'
import type { SendingGroup } from '../../../../shared/view/outbox/sending-rows.ts'
import choice from '../../../parts/list-row.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import list from '../list.module.css'
import styles from './sendings.module.css'
import { showOutbox } from '../outbox-view.ts'
import { StatusMark } from '../status-mark.tsx'
import { whatText } from '../what-words.ts'
import { NextTry } from './next-try.tsx'
import { Since } from './since.tsx'

type Props = {
  readonly sending: Sending
  readonly group: SendingGroup
  readonly chosen: boolean
  readonly progress: SendingProgress | undefined
}

/** One sending of the list: how it stands since when, what it is, by which way, and what keeps it. */
export function ListRow({ sending, group, chosen, progress }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { status, via, trouble, hold, since } = sending
  const counts = countsOf(sending, progress)
  return (
    <button
      ref={button}
      type="button"
      className={`${choice.row} ${list.row}`}
      data-status={status}
      data-group={group}
      aria-current={chosen || undefined}
      onClick={() => showOutbox({ selected: sending.id })}
    >
      <span className={list.rowTop}>
        <StatusMark status={status} />
        {group === 'over' ? <span className="digits dim">{formatInstant(since, zone)}</span> : <Since at={since} />}
      </span>
      <span className={list.rowText}>{whatText(sending, names, language)}</span>
      <span className={list.rowSide}>{t('outbox.via', { way: via })}</span>
      {counts && (
        <span className={`${list.rowSide} digits`}>
          {t('outbox.mailed', { sent: counts.sent, all: counts.all })}
          {counts.refused > 0 && ` ${t('outbox.refusedCount', { count: counts.refused })}`}
          {counts.unknown > 0 && ` ${t('outbox.unknownCount', { count: counts.unknown })}`}
        </span>
      )}
      {status === 'held' && hold && <span className={styles.rowWhy}>{outboxWordsOf(language).holds[hold]}</span>}
      {status !== 'held' && trouble && <span className={styles.rowWhy}>{troubleSentence(trouble, language)}</span>}
      {status === 'waiting' && progress && <NextTry progress={progress} />}
    </button>
  )
}
