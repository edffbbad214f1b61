import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../../shared/view/deadlines.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { actionsFor, doAction, refusedAction } from '../clock-acts.ts'

/** What can be done about a report: to send it stands first, where it is still to be sent. */
export function Actions({ row }: { readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  return (
    <Group gap={6}>
      {actionsFor(row).map((action) => (
        <ActButton
          key={action}
          size="compact-md"
          variant={action === 'send' && row.phase === 'running' ? 'filled' : 'default'}
          refused={refusedAction(action, row)}
          onAct={() => doAction(action, row)}
        >
          {t(`clocks.action.${action}`)}
        </ActButton>
      ))}
    </Group>
  )
}
