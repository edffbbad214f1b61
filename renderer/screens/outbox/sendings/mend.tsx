import { Group } from '@mantine/core'
import { IconPlugConnected, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { failedTogether, mendOf } from '../../../../shared/view/outbox/mend.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useConnectors } from '../../../store/connectors.ts'
import { mendAt, retryAll } from '../mending.ts'

type Props = { readonly sending: Sending; readonly sendings: ReadonlyMap<string, Sending> }

/** The way to what is at fault with a sending's connector, and a second try of everything that failed by it. */
export function Mend({ sending, sendings }: Props) {
  const { t } = useTranslation()
  const connectors = useConnectors()
  const mend = mendOf(sending, connectors ?? [])
  const together = failedTogether(sendings, sending)
  if (mend === null && together.length < 2) return null
  return (
    <Group gap={6}>
      {mend && (
        <ActButton
          size="compact-md"
          leftSection={<IconPlugConnected aria-hidden size={16} />}
          onAct={() => mendAt(mend)}
        >
          {t(`outbox.mend.${mend.part}`, { way: mend.name })}
        </ActButton>
      )}
      {together.length > 1 && (
        <ActButton
          size="compact-md"
          leftSection={<IconRefresh aria-hidden size={16} />}
          onAct={() => void retryAll(together)}
        >
          {t('outbox.mend.retryAll', { way: sending.via, count: together.length })}
        </ActButton>
      )}
    </Group>
  )
}
