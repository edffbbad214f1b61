import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { awaitedAct, commandOf, sendingActs } from '../../../../shared/view/outbox/sending-acts.ts'
import { keyLabel } from '../../../commands/key-label.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { refusalNow } from '../../../store/act.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { sendingKeys } from '../sending-keys.ts'
import { showOutbox } from '../outbox-view.ts'

/** What can be decided about a sending; what it waits for stands out, and what would be refused says why. */
export function Actions({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation()
  const awaited = awaitedAct(sending)
  return (
    <Group gap={6}>
      {sendingActs.map((act) => {
        // Only the state decides here; that a reason is missing is asked for afterwards.
        const refusal = refusalNow(commandOf(act, sending.id, '-'))
        return (
          <ActButton
            key={act}
            size="compact-md"
            variant={act === awaited ? 'filled' : 'default'}
            refused={refusal && refusalText(refusal)}
            onAct={() => showOutbox({ dialog: { act, sending: sending.id } })}
          >
            {t(`outbox.act.${act}`)} <kbd>{keyLabel(sendingKeys[act])}</kbd>
          </ActButton>
        )
      })}
    </Group>
  )
}
