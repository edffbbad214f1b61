import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { openEscalationDialog } from './dialogs/open-dialog.ts'

/** The two answers to a decision that a machine may not make. */
export function DecisionActs({ decision }: { readonly decision: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Button size="compact-sm" onClick={() => openEscalationDialog({ kind: 'take', decision })}>
        {t('escalation.action.take')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => openEscalationDialog({ kind: 'decline', decision })}>
        {t('escalation.action.decline')}
      </Button>
    </>
  )
}
