import type { RefObject } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import type { ClockAction } from './clock-acts.ts'
import { actionsFor, clockActions, doAction, refusedAction } from './clock-acts.ts'
import { showClocks } from './clocks-view.ts'

const keys: Readonly<Record<ClockAction, string>> = {
  send: 's',
  amend: 'm',
  takeBackSent: 'z',
  anchor: 'a',
  edit: 'e',
  waive: 'w',
  unwaive: 'u',
  on: 'o',
  off: 'x'
}

type Screen = {
  readonly shown: readonly DeadlineRow[]
  readonly chosen: DeadlineRow | null
  readonly search: RefObject<HTMLInputElement | null>
  readonly copy: () => void
}

/** Offers everything that the screen of clocks can do. */
export function useClockCommands({ shown, chosen, search, copy }: Screen): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('clocks.title')
    const fitting = chosen ? actionsFor(chosen) : []
    const acts = clockActions
      .filter((action) => fitting.includes(action))
      .map((action): AppCommand => ({
        id: `clocks.${action}`,
        title: t(`clocks.action.${action}`),
        group,
        keys: keys[action],
        refused: chosen && refusedAction(action, chosen),
        run: () => chosen && doAction(action, chosen)
      }))
    return [
      { id: 'clocks.down', title: t('clocks.keys.down'), group, keys: 'j', run: () => move(shown, chosen, 1) },
      { id: 'clocks.up', title: t('clocks.keys.up'), group, keys: 'k', run: () => move(shown, chosen, -1) },
      { id: 'clocks.search', title: t('clocks.keys.search'), group, keys: '/', run: () => search.current?.focus() },
      { id: 'clocks.copy', title: t('clocks.keys.copy'), group, keys: 'c', run: copy },
      ...acts
    ]
  }, [t, shown, chosen, search, copy])
  useCommands('clocks', commands)
}

function move(shown: readonly DeadlineRow[], chosen: DeadlineRow | null, step: number): void {
  const here = shown.findIndex((row) => row.key === chosen?.key)
  const next = shown[Math.min(shown.length - 1, Math.max(0, here + step))]
  if (next) showClocks({ selected: next.key })
}
