import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { say } from '../../store/toasts.ts'
import { askPrivilege } from './privilege-dialog.tsx'
import { copyRows, togglePin } from './row-acts.ts'
import type { Place } from './use-place.ts'
import type { Wording } from './wording.ts'

type Reader = {
  readonly rows: readonly TimelineRow[]
  readonly place: Place
  readonly wording: Wording
  readonly goTo: (position: number) => void
}

/** Offers what the keys do with rows: to the next and back, pin, correct, mark as privileged, copy. */
export function useFeedCommands({ rows, place, wording, goTo }: Reader): void {
  const { t } = useTranslation()
  const { index, correct } = place
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('keys.groupTimeline')
    const onRow = (run: (row: TimelineRow) => void) => () => {
      const row = rows[index]
      if (row) run(row)
      else say('refused', t('timeline.pickFirst'))
    }
    const correctRemark = (row: TimelineRow) =>
      row.remark ? correct(row.key) : say('refused', t('timeline.notRemark'))
    return [
      { id: 'timeline.next', title: t('timeline.next'), group, keys: 'j', run: () => goTo(index + 1) },
      { id: 'timeline.previous', title: t('timeline.previous'), group, keys: 'k', run: () => goTo(index - 1) },
      { id: 'timeline.pin', title: t('timeline.togglePin'), group, keys: 'p', run: onRow(togglePin) },
      { id: 'timeline.correct', title: t('timeline.correct'), group, keys: 'e', run: onRow(correctRemark) },
      {
        id: 'timeline.privilege',
        title: t('timeline.privilege.key'),
        group,
        keys: 'x',
        run: onRow((row) => askPrivilege(row, wording.textOf(row)))
      },
      {
        id: 'timeline.copyRow',
        title: t('timeline.copyRow'),
        group,
        keys: 'c',
        run: onRow((row) => copyRows([row], wording))
      }
    ]
  }, [t, rows, index, correct, goTo, wording])
  useCommands('timeline.feed', commands)
}
