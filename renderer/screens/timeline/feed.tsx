import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineFilter } from '../../../shared/view/timeline-filter.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { useArrivals } from './arrivals.ts'
import { Entry } from './entry.tsx'
import { useFeedCommands } from './feed-commands.ts'
import { FeedRow } from './feed-row.tsx'
import { NewPill } from './new-pill.tsx'
import styles from './timeline.module.css'
import type { TimelineView } from './timeline-view.ts'
import { usePlace } from './use-place.ts'
import { useRowsInView } from './use-rows-in-view.ts'
import type { Wording } from './wording.ts'

/** The reader is at the top within this distance (px). */
const TOP_PX = 4

type Props = {
  readonly all: readonly TimelineRow[]
  readonly rows: readonly TimelineRow[]
  readonly words: readonly string[]
  /** The filter that made the rows: another one begins at the top. */
  readonly filter: TimelineFilter
  readonly wording: Wording
  readonly by: TimelineView['by']
}

/** The rows of the timeline. Only those in view are drawn; what comes in above leaves the reader's place alone. */
export function Feed({ all, rows, words, filter, wording, by }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const [away, setAway] = useState(false)
  const [made, setMade] = useState({ filter, by })
  if (made.filter !== filter || made.by !== by) {
    setMade({ filter, by })
    setAway(false)
  }
  const arrivals = useArrivals(all, rows, away)
  const place = usePlace(rows)
  const kept = [place.index, place.correctingIndex].filter((index) => index >= 0)
  const inView = useRowsInView({ rows, scroller, away, kept })
  const { scrollToIndex, scrollToOffset } = inView
  const { moveTo } = place
  useLayoutEffect(() => scrollToOffset(0), [filter, by, scrollToOffset])
  const goTo = useCallback(
    (position: number) => {
      const landed = moveTo(position)
      if (landed >= 0) scrollToIndex(landed, { align: 'auto' })
    },
    [moveTo, scrollToIndex]
  )
  useFeedCommands({ rows, place, wording, goTo })
  const dayOf = (row: TimelineRow) => wording.dayOf(by === 'happened' ? row.event.happenedAt : row.event.enteredAt)
  return (
    <div className={styles.feedBox}>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={(event) => setAway(event.currentTarget.scrollTop > TOP_PX)}
      >
        <div
          role="feed"
          aria-label={t('timeline.feed')}
          className={styles.feed}
          style={{ height: inView.getTotalSize() }}
        >
          {inView.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            const before = rows[index - 1]
            const day = dayOf(row)
            const active = row.key === place.active
            const reachable = active || (place.index < 0 && index === 0)
            return (
              <FeedRow
                key={row.key}
                entryKey={row.key}
                index={index}
                count={rows.length}
                start={start}
                reachable={reachable}
                measure={inView.measureElement}
                onActivate={place.activate}
                onStep={goTo}
              >
                <Entry
                  row={row}
                  wording={wording}
                  words={words}
                  day={day}
                  opensDay={!before || dayOf(before) !== day}
                  active={active}
                  reachable={reachable}
                  correcting={row.key === place.correcting}
                  onCorrect={place.correct}
                />
              </FeedRow>
            )
          })}
        </div>
      </div>
      <NewPill count={arrivals.count} onJump={() => scrollToIndex(arrivals.first, { align: 'start' })} />
    </div>
  )
}
