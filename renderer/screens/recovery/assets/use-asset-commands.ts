import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckStanding } from '../../../../shared/incident/asset-check/standing.ts'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { act } from '../../../store/act.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { signing, startRefused, startRound, workRefused } from './asset-acts.ts'
import { openAssetDialog, pickCheck } from './view.ts'

/** Offers everything that the asset check can do, by key and by palette. */
export function useAssetCommands(desk: AssetDesk, chosen: CheckStanding | undefined): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('recovery.assets.group')
    const round = desk.shown?.round.id ?? ''
    const check = chosen?.check.id ?? ''
    const refused = workRefused(desk)
    const ids = desk.shown?.checks.map((one) => one.check.id) ?? []
    const move = (by: number) => () => {
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(check) + by))]
      if (next !== undefined) pickCheck(next)
    }
    const record = (result: 'pass' | 'fail' | 'notRun', keys: string): AppCommand => ({
      id: `check.${result}`,
      title: t(`recovery.assets.key.${result}`),
      group,
      keys,
      refused,
      run: () => openAssetDialog({ kind: 'record', round, check, result })
    })
    return [
      { id: 'check.next', title: t('recovery.assets.key.next'), group, keys: 'j', run: move(1) },
      { id: 'check.previous', title: t('recovery.assets.key.previous'), group, keys: 'k', run: move(-1) },
      record('pass', '1'),
      record('fail', '2'),
      record('notRun', '3'),
      {
        id: 'check.sign',
        title: t('recovery.assets.action.sign'),
        group,
        keys: 's',
        refused: refused ?? refusedText(signing(round, check)),
        run: () => void act(signing(round, check))
      },
      {
        id: 'check.balances',
        title: t('recovery.assets.action.balances'),
        group,
        keys: 'i',
        refused,
        run: () => openAssetDialog({ kind: 'balances', round })
      },
      {
        id: 'check.start',
        title: t('recovery.assets.action.startNext'),
        group,
        keys: 'n',
        refused: startRefused(),
        run: () => void startRound()
      },
      {
        id: 'check.void',
        title: t('recovery.assets.action.void'),
        group,
        refused,
        run: () => openAssetDialog({ kind: 'void', round })
      }
    ]
  }, [t, desk, chosen])
  useCommands('assets', commands)
}
