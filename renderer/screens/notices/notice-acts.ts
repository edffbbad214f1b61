import type { Command } from '../../../shared/incident/commands.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { Names } from '../../../shared/report/names.ts'
import type { NoticeAction } from '../../../shared/view/notices/actions.ts'
import { actionsFor } from '../../../shared/view/notices/actions.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import type { NoticeRound } from '../../../shared/view/notices/rounds.ts'
import { act, refusalNow } from '../../store/act.ts'
import { refusalText } from '../../text/fault-text.ts'
import { phrase } from '../../text/phrase.ts'
import { incident } from '../../store/incident.ts'
import { openDeskDialog } from './desk.ts'
import { saveTyped } from './typed.ts'
import { statusText } from './status-text.ts'
import type { Looked } from './use-desk-view.ts'

/** What is asked of the host once a reason, a time or a proof was given; here with whatever passes. */
function commandOf(action: NoticeAction, { notice }: NoticeRow): Command | null {
  const { id } = notice
  const { hash } = textOf(notice)
  switch (action) {
    case 'propose':
    case 'approve':
      return { name: `notice.${action}`, data: { texts: [{ notice: id, textHash: hash }] } }
    case 'reject':
      return { name: 'notice.reject', data: { notice: id, textHash: hash, reason: '-' } }
    case 'send':
      return { name: 'notice.queue', data: { notice: id, connector: '-' } }
    case 'refill':
      return { name: 'notice.refill', data: { notices: [id] } }
    case 'window':
    case 'post':
      return { name: 'notice.post', data: { notice: id, link: '', proof: null } }
    case 'correct':
    case 'withdraw':
      return { name: `notice.${action}`, data: { notice: id, reason: '-' } }
    default:
      return null
  }
}

/** Why an action on a text would not be taken now, in words; null where it would. */
export function refusedWords(action: NoticeAction, row: NoticeRow, looked: Looked, names: Names): string | null {
  if (!actionsFor(row, looked.allowed).includes(action)) {
    return phrase('notices.notForStatus', { status: statusText(row) })
  }
  if (looked.unsaved && action !== 'propose' && action !== 'plan') return phrase('notices.save.first')
  // What went out before the fact changed is written down with its time: the form judges by that.
  if (action === 'post' && row.status === 'stale' && row.notice.approvals.length > 0) return null
  const mustBeClean =
    action === 'propose' || action === 'approve' || action === 'send' || action === 'window' || action === 'post'
  if (mustBeClean && looked.blocks > 0) return phrase('notices.blocked', { count: looked.blocks })
  if (looked.unsaved) return null
  if (action === 'window' && incident.getState().log.state.drill) return phrase('notices.window.drill')
  const command = commandOf(action, row)
  const refusal = command && refusalNow(command)
  return refusal ? refusalText(refusal, names) : null
}

/** Does it at once where nothing more is to be said, else asks for the rest. */
export function runAction(action: NoticeAction, row: NoticeRow): void {
  switch (action) {
    case 'propose':
      void proposeAsTyped(row)
      return
    case 'refill':
      if (textOf(row.notice).byHand) openDeskDialog({ kind: 'refill', notice: row.notice.id })
      else void act({ name: 'notice.refill', data: { notices: [row.notice.id] } })
      return
    case 'approve': {
      const command = commandOf(action, row)
      if (command) void act(command)
      return
    }
    default:
      openDeskDialog({ kind: action, notice: row.notice.id })
  }
}

/** Saves what was typed over a text and puts that up for approval. */
async function proposeAsTyped(row: NoticeRow): Promise<void> {
  if (!(await saveTyped(row.notice.id))) return
  const notice = incident.getState().log.state.notices.get(row.notice.id)
  const command = notice && commandOf('propose', { ...row, notice })
  if (command) void act(command)
}

/** What is done to several texts of a round in one go. */
export const bulkActions = ['refill', 'propose', 'approve'] as const
export type BulkAction = (typeof bulkActions)[number]

/**
 * The texts of a round that an action would be taken on now. Filled again are those alone that wait for a fact or of which
 * one has changed, and over which nobody has written: a person's words go one text at a time.
 */
export function readyFor(
  action: BulkAction,
  round: NoticeRound,
  look: (notice: NoticeRow['notice']) => Looked,
  names: Names
): NoticeRow[] {
  return round.rows.filter((row) => {
    const looked = look(row.notice)
    if (looked.unsaved) return false
    if (action === 'refill' && ((row.status !== 'stale' && !row.isFillable) || textOf(row.notice).byHand)) return false
    return refusedWords(action, row, looked, names) === null
  })
}

/** Fills several texts again, puts them up for approval, or signs them, in one go: all of them or none. */
export function actOnAll(action: BulkAction, rows: readonly NoticeRow[]): void {
  if (rows.length === 0) return
  if (action === 'refill') {
    void act({ name: 'notice.refill', data: { notices: rows.map(({ notice }) => notice.id) } })
    return
  }
  const texts = rows.map(({ notice }) => ({ notice: notice.id, textHash: textOf(notice).hash }))
  void act({ name: `notice.${action}`, data: { texts } })
}
