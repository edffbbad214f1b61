import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { nextActions } from '../../../shared/view/next-actions.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { clock } from '../../store/clock.ts'
import { incident } from '../../store/incident.ts'
import { openDuty, selection, setFilter } from '../../store/selection.ts'
import { say } from '../../store/toasts.ts'
import { openDialog } from './dialogs/open-dialog.ts'
import { boardFocus, focusCard, moveFocus } from './focus.ts'
import { mark } from './marks.ts'
import { openPanel } from './panel/panel-part.ts'
import { startDuty, tick } from './tick.ts'

/** Offers everything that the board can do, by key and by palette. */
export function useBoardCommands(state: IncidentState): void {
  const { t } = useTranslation()
  const closed = state.closed !== undefined
  const commands = useMemo(() => [...dutyCommands(t), ...haltCommands(t, closed), ...filterCommands(t)], [t, closed])
  useCommands('board', commands)
}

type Row = Omit<AppCommand, 'group'>

function dutyCommands(t: TFunction): AppCommand[] {
  const onDuty = (run: (duty: string) => void) => () => {
    const duty = selection.getState().duty ?? boardFocus.getState().duty
    if (duty !== null) run(duty)
    else say('refused', t('board.keys.noDuty'))
  }
  const rows: Row[] = [
    { id: 'duty.down', title: t('board.keys.down'), keys: 'j', run: () => moveFocus('down') },
    { id: 'duty.up', title: t('board.keys.up'), keys: 'k', run: () => moveFocus('up') },
    { id: 'duty.left', title: t('board.keys.left'), keys: 'h', run: () => moveFocus('left') },
    { id: 'duty.right', title: t('board.keys.right'), keys: 'l', run: () => moveFocus('right') },
    { id: 'duty.open', title: t('board.keys.open'), keys: 'o', run: onDuty((duty) => openPanel(duty)) },
    { id: 'duty.check', title: t('board.keys.check'), keys: 'c', run: onDuty((duty) => void tick(duty)) },
    { id: 'duty.next', title: t('board.keys.next'), keys: 'g', run: tickNext },
    { id: 'duty.start', title: t('board.keys.start'), keys: 's', run: onDuty((duty) => void startDuty(duty)) },
    {
      id: 'duty.assign',
      title: t('board.keys.assign'),
      keys: 'a',
      run: onDuty((duty) => openDialog({ kind: 'assign', duties: chosen(duty) }))
    },
    { id: 'duty.note', title: t('board.keys.note'), keys: 'n', run: onDuty((duty) => openPanel(duty, 'note')) },
    {
      id: 'duty.evidence',
      title: t('board.keys.evidence'),
      keys: 'e',
      run: onDuty((duty) => openPanel(duty, 'evidence'))
    },
    { id: 'duty.mark', title: t('board.keys.mark'), keys: 'x', run: onDuty((duty) => mark(duty, false)) },
    {
      id: 'duty.skip',
      title: t('board.keys.skip'),
      run: onDuty((duty) => openDialog({ kind: 'skip', duties: chosen(duty) }))
    },
    {
      id: 'duty.exclude',
      title: t('board.keys.exclude'),
      run: onDuty((duty) => openDialog({ kind: 'exclude', duties: chosen(duty) }))
    },
    {
      id: 'duty.uncheck',
      title: t('board.keys.uncheck'),
      run: onDuty((duty) => openDialog({ kind: 'uncheck', duties: chosen(duty) }))
    },
    {
      id: 'duty.backdate',
      title: t('board.keys.backdate'),
      run: onDuty((duty) => openDialog({ kind: 'backdate', duties: [duty] }))
    },
    { id: 'duty.add', title: t('board.keys.add'), run: () => openDialog({ kind: 'add', department: 'command' }) },
    { id: 'duty.close', title: t('board.keys.closePanel'), keys: 'Escape', run: closePanel }
  ]
  return rows.map((row) => ({ ...row, group: t('keys.groupDuty') }))
}

function haltCommands(t: TFunction, closed: boolean): AppCommand[] {
  const rows: Row[] = [
    { id: 'halt.phase', title: t('board.keys.phase'), keys: 'p', run: () => openDialog({ kind: 'advance' }) },
    { id: 'halt.return', title: t('board.dialog.return'), run: () => openDialog({ kind: 'return', to: null }) },
    { id: 'halt.severity', title: t('board.dialog.severity'), keys: 'v', run: () => openDialog({ kind: 'severity' }) },
    { id: 'halt.times', title: t('board.dialog.times'), keys: 't', run: () => openDialog({ kind: 'times' }) },
    { id: 'halt.type', title: t('board.dialog.type'), run: () => openDialog({ kind: 'type' }) },
    { id: 'halt.cause', title: t('board.dialog.cause'), run: () => openDialog({ kind: 'cause' }) },
    { id: 'halt.title', title: t('board.dialog.title'), run: () => openDialog({ kind: 'title' }) },
    closed
      ? { id: 'halt.reopen', title: t('board.dialog.reopen'), run: () => openDialog({ kind: 'reopen' }) }
      : { id: 'halt.close', title: t('board.dialog.close'), run: () => openDialog({ kind: 'close' }) },
    { id: 'halt.print', title: t('board.header.print'), run: () => window.print() }
  ]
  return rows.map((row) => ({ ...row, group: t('keys.groupHalt') }))
}

function filterCommands(t: TFunction): AppCommand[] {
  const rows: Row[] = [
    {
      id: 'board.search',
      title: t('board.keys.search'),
      keys: '/',
      run: () => document.getElementById('board-search')?.focus()
    },
    {
      id: 'board.late',
      title: t('board.filter.late'),
      keys: 'f',
      run: () => setFilter({ late: !selection.getState().filter.late })
    },
    {
      id: 'board.mine',
      title: t('board.filter.mine'),
      keys: 'm',
      run: () => setFilter({ mine: !selection.getState().filter.mine })
    },
    {
      id: 'board.allPhases',
      title: t('board.filter.allPhases'),
      run: () => setFilter({ allPhases: !selection.getState().filter.allPhases })
    }
  ]
  return rows.map((row) => ({ ...row, group: t('board.keys.group') }))
}

/** The marked duties where any are, else this one. */
function chosen(duty: string): readonly string[] {
  const { marked } = selection.getState()
  return marked.size > 0 ? [...marked] : [duty]
}

function tickNext(): void {
  const { log, playbook } = incident.getState()
  const first = playbook && nextActions(log.state, playbook, clock.getState().now, 1)[0]
  if (first) void tick(first.duty.id)
}

function closePanel(): void {
  const { duty } = selection.getState()
  if (duty === null) return
  openDuty(null)
  focusCard(duty)
}
