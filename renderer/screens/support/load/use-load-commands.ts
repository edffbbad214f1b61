import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoadStanding } from '../../../../shared/view/support/load-standing.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { copyText } from '../../../parts/copy-text.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { openSupportDialog } from '../open-dialog.ts'
import { standingText } from './standing-text.ts'

/** Offers what can be done about load and seats, by key and by palette. */
export function useLoadCommands(standing: LoadStanding): void {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('support.group')
    const open = (kind: 'report' | 'gauges' | 'addShift') => () => openSupportDialog({ kind })
    return [
      { id: 'support.report', title: t('support.load.newReport'), group, keys: 'n', run: open('report') },
      { id: 'support.seat', title: t('support.seats.add'), group, keys: 's', run: open('addShift') },
      { id: 'support.gauges', title: t('support.load.gauges'), group, keys: 'b', run: open('gauges') },
      {
        id: 'support.copy',
        title: t('support.load.copy'),
        group,
        keys: 'c',
        run: () => void copyText(standingText(standing, names, zone))
      }
    ]
  }, [t, standing, names, zone])
  useCommands('support.load', commands)
}
