import { Button, Group } from '@mantine/core'
import { IconReportAnalytics } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../../shared/view/deadlines.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useIncident } from '../../../store/incident.ts'
import { goToReport } from '../../filing/filing-view.ts'
import { actionsFor, doAction, refusedAction } from '../clock-acts.ts'

/** What can be done about a report: to send it stands first, where it is still to be sent. */
export function Actions({ row }: { readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const stream = useIncident((open) => open.stream)
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
      {stream !== null && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconReportAnalytics aria-hidden size={16} />}
          onClick={() => goToReport(stream, row.id)}
        >
          {t('filing.open')}
        </Button>
      )}
    </Group>
  )
}
