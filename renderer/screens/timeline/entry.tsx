import { memo } from 'react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { Highlight } from '../../parts/highlight.tsx'
import { CorrectForm } from './correct-form.tsx'
import { EntryActions } from './entry-actions.tsx'
import { EntryTime } from './entry-time.tsx'
import { EntryWords } from './entry-words.tsx'
import { RowKindMark } from './row-kind.tsx'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

type Props = {
  readonly row: TimelineRow
  readonly wording: Wording
  readonly words: readonly string[]
  readonly day: string
  /** It is the first row of its day. */
  readonly opensDay: boolean
  /** It is the row that the keys act on. */
  readonly active: boolean
  /** Its buttons can be reached by Tab: of one row at a time. */
  readonly reachable: boolean
  readonly correcting: boolean
  readonly onCorrect: (key: string | null) => void
}

/** One row of the timeline. Drawn again only where something of it changes. */
export const Entry = memo(function Entry({
  row,
  wording,
  words,
  day,
  opensDay,
  active,
  reachable,
  correcting,
  onCorrect
}: Props) {
  const { actor } = row.event
  const tabIndex = reachable ? 0 : -1
  return (
    <>
      {opensDay && <h2 className={styles.day}>{day}</h2>}
      <div className={styles.entry} data-pinned={row.pinned} data-active={active}>
        <EntryTime row={row} wording={wording} day={day} />
        <RowKindMark kind={row.kind} language={wording.language} />
        <div className={styles.who}>
          <Highlight text={actor.person} words={words} />
          <span className="dim">{wording.names.department(actor.department)}</span>
        </div>
        <div className={styles.what} id={whatId(row.key)}>
          {correcting ? (
            <CorrectForm row={row} onClose={() => onCorrect(null)} />
          ) : (
            <EntryWords row={row} wording={wording} words={words} tabIndex={tabIndex} />
          )}
        </div>
        <EntryActions row={row} wording={wording} tabIndex={tabIndex} onCorrect={onCorrect} />
      </div>
    </>
  )
})

/** The id of the element that says what a row is: the row's name for those who listen. */
export function whatId(key: string): string {
  return `entry-${key}`
}
