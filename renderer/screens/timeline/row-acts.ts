import { rowsAsText } from '../../../shared/report/rows-as-text.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { copyText } from '../../parts/copy-text.ts'
import { act } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'
import type { Wording } from './wording.ts'

/** Pins a row, or takes its pin away. */
export function togglePin({ pinned, key }: TimelineRow): void {
  void act({ name: pinned ? 'entry.unpin' : 'entry.pin', data: { entry: key } })
}

/** Puts rows on the clipboard as text, a line each; what is privileged goes nowhere. */
export function copyRows(rows: readonly TimelineRow[], { language, names, zone }: Wording): void {
  if (rows.length > 0 && rows.every((row) => row.privileged)) return say('refused', phrase('timeline.privilege.noCopy'))
  const { drill } = incident.getState().log.state
  void copyText(rowsAsText(rows, { language, names, timeZone: zone, drill }))
}
