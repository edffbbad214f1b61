import { IconCalendarTime, IconClockPlus, IconPlayerStop, IconPlus, IconReload, IconWriting } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import layout from '../../../parts/screen.module.css'
import { openWatchDialog } from './view.ts'

/** What can be done from the head of the watch. */
export function WatchTools({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  if (state.monitor.closed) {
    return (
      <div className={layout.tools}>
        <ActButton
          size="compact-md"
          leftSection={<IconReload aria-hidden size={18} />}
          onAct={() => openWatchDialog({ kind: 'reopen' })}
        >
          {t('recovery.watch.action.reopen')}
        </ActButton>
      </div>
    )
  }
  const rows = [
    ['plan', IconCalendarTime],
    ['extend', IconClockPlus],
    ['close', IconPlayerStop]
  ] as const
  return (
    <div className={layout.tools}>
      <ActButton
        size="compact-md"
        leftSection={<IconPlus aria-hidden size={18} />}
        onAct={() => openWatchDialog({ kind: 'limit', metric: null })}
      >
        {t('recovery.watch.action.add')}
      </ActButton>
      {rows.map(([kind, Shape]) => (
        <ActButton
          key={kind}
          size="compact-md"
          leftSection={<Shape aria-hidden size={18} />}
          onAct={() => openWatchDialog({ kind })}
        >
          {t(`recovery.watch.action.${kind}`)}
        </ActButton>
      ))}
      <ActButton
        size="compact-md"
        variant="filled"
        leftSection={<IconWriting aria-hidden size={18} />}
        onAct={() => openWatchDialog({ kind: 'record' })}
      >
        {t('recovery.watch.action.record')}
      </ActButton>
    </div>
  )
}
