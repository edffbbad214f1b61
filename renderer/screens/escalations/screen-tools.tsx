import { Button, Group } from '@mantine/core'
import { IconBinoculars, IconMessageReport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import { AwayButton } from '../away/away-button.tsx'
import { openEscalationDialog } from './dialogs/open-dialog.ts'

/** What can be done from the head of the screen of escalations. */
export function ScreenTools({ stream }: { readonly stream: string }) {
  const { t } = useTranslation()
  return (
    <Group gap={6} ml="auto">
      <AwayButton />
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconBinoculars aria-hidden size={18} />}
        onClick={() => go({ screen: 'ahead', stream })}
      >
        {t('frame.ahead')}
      </Button>
      <Button
        size="compact-md"
        leftSection={<IconMessageReport aria-hidden size={18} />}
        onClick={() => openEscalationDialog({ kind: 'report', first: null })}
      >
        {t('escalation.report.open')}
      </Button>
    </Group>
  )
}
