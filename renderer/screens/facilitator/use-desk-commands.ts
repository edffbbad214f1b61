import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isStopped } from '../../../shared/drill/clock.ts'
import type { Exercise } from '../../../shared/drill/exercise.ts'
import type { DeskRow } from '../../../shared/view/drill/desk.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { deskActs, paceBeside } from './desk-acts.ts'
import { refusedInject } from './refused-inject.ts'
import { chooseInject } from './view.ts'

/** Everything that the facilitator does, by key and by palette. */
export function useDeskCommands(exercise: Exercise, rows: readonly DeskRow[], chosen: DeskRow | null): void {
  const { t } = useTranslation()
  const order = rows.map(({ run }) => run.inject.id).join('\n')
  const id = chosen?.run.inject.id ?? null
  const run = chosen?.run ?? null
  const commands = useMemo<AppCommand[]>(() => {
    const ids = order === '' ? [] : order.split('\n')
    const step = (by: 1 | -1) => () => {
      const next = ids[(id === null ? -1 : ids.indexOf(id)) + by]
      if (next !== undefined) chooseInject(next)
    }
    const { clock, ended } = exercise
    const led = refusedText({ name: 'drill.note', data: { text: '?' } })
    const bar = led ?? (ended ? refusedText({ name: 'drill.end', data: { reason: '?' } }) : null)
    const stopped = isStopped(clock)
    const faster = paceBeside(clock.pace, 1)
    const slower = paceBeside(clock.pace, -1)
    const refused = run === null ? null : refusedInject({ run } as DeskRow)
    const onInject = (what: (inject: string) => void) => () => id !== null && what(id)
    const isHeld = run?.status === 'held'
    const rowsOf = [
      { id: 'desk.down', title: t('drill.desk.down'), keys: 'j', run: step(1) },
      { id: 'desk.up', title: t('drill.desk.up'), keys: 'k', run: step(-1) },
      {
        id: 'desk.pause',
        title: t(stopped ? 'drill.desk.resume' : 'drill.desk.pause'),
        keys: 'p',
        refused: bar,
        run: stopped ? deskActs.resume : deskActs.pause
      },
      {
        id: 'desk.faster',
        title: t('drill.desk.faster'),
        keys: '+',
        refused: bar,
        run: () => faster !== clock.pace && deskActs.pace(faster)
      },
      {
        id: 'desk.slower',
        title: t('drill.desk.slower'),
        keys: '-',
        refused: bar,
        run: () => slower !== clock.pace && deskActs.pace(slower)
      },
      { id: 'desk.next', title: t('drill.desk.next'), keys: 'n', refused: bar, run: deskActs.jump },
      { id: 'desk.improvise', title: t('drill.desk.improvise'), keys: 'i', refused: bar, run: deskActs.improvise },
      { id: 'desk.note', title: t('drill.desk.note'), keys: 'm', refused: led, run: deskActs.note },
      { id: 'desk.tag', title: t('drill.desk.tag'), keys: 't', run: deskActs.tag },
      { id: 'desk.branch', title: t('drill.desk.branch'), keys: 'b', refused: led, run: deskActs.branch },
      { id: 'desk.end', title: t('drill.desk.end'), keys: 'e', refused: bar, run: deskActs.end },
      {
        id: 'desk.release',
        title: t('drill.desk.release'),
        keys: 'r',
        refused: refused?.release ?? null,
        run: onInject(deskActs.release)
      },
      {
        id: 'desk.hold',
        title: t(isHeld ? 'drill.desk.unhold' : 'drill.desk.hold'),
        keys: 'h',
        refused: (isHeld ? refused?.unhold : refused?.hold) ?? null,
        run: onInject(isHeld ? deskActs.unhold : deskActs.hold)
      },
      {
        id: 'desk.change',
        title: t('drill.desk.change'),
        keys: 'c',
        refused: refused?.change ?? null,
        run: onInject(deskActs.change)
      },
      {
        id: 'desk.skip',
        title: t('drill.desk.skip'),
        keys: 'x',
        refused: refused?.skip ?? null,
        run: onInject(deskActs.skip)
      }
    ]
    return rowsOf.map((row) => ({ ...row, group: t('drill.desk.group'), run: () => void row.run() }))
  }, [t, exercise, order, id, run])
  useCommands('facilitator', commands)
}
