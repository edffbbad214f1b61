import { selection, toggleMark } from '../../store/selection.ts'

let anchor: string | null = null

/** Marks a duty or takes the mark away; with `range`, marks all from the last marked one in its column to this one. */
export function mark(duty: string, range: boolean): void {
  const between = range && anchor !== null ? dutiesBetween(anchor, duty) : []
  if (between.length === 0) toggleMark(duty)
  else selection.setState(({ marked }) => ({ marked: new Set([...marked, ...between]) }))
  anchor = duty
}

/** Takes every mark away. */
export function clearMarks(): void {
  anchor = null
  selection.setState({ marked: new Set() })
}

function dutiesBetween(from: string, to: string): string[] {
  for (const column of document.querySelectorAll('[data-column]')) {
    const ids = [...column.querySelectorAll<HTMLElement>('[data-duty]')].map((card) => card.dataset['duty'] ?? '')
    const ends = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b)
    if ((ends[0] ?? -1) >= 0) return ids.slice(ends[0], (ends[1] ?? 0) + 1)
  }
  return []
}
