/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions --
   The articles of a feed take the focus and the keys: https://www.w3.org/WAI/ARIA/apg/patterns/feed/ */
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { whatId } from './entry.tsx'
import styles from './timeline.module.css'

type Props = {
  readonly entryKey: string
  readonly index: number
  readonly count: number
  /** Where it begins in the feed (px). */
  readonly start: number
  readonly reachable: boolean
  readonly measure: Ref<HTMLElement>
  readonly onActivate: (key: string) => void
  /** Goes to another row: `by` rows from this one, or to either end. */
  readonly onStep: (to: number) => void
  readonly children: ReactNode
}

/** One article of the feed, in its place. Arrow keys, Home and End go from row to row. */
export function FeedRow({ entryKey, index, count, start, reachable, measure, onActivate, onStep, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key]
    if (to === undefined || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    onStep(to)
  }
  return (
    <article
      ref={measure}
      data-index={index}
      data-entry={entryKey}
      className={styles.item}
      style={{ transform: `translateY(${start}px)` }}
      tabIndex={reachable ? 0 : -1}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={whatId(entryKey)}
      onFocus={() => onActivate(entryKey)}
      onKeyDown={onKeyDown}
    >
      {children}
    </article>
  )
}
