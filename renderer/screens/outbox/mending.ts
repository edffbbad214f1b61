import i18next from 'i18next'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import type { Mend } from '../../../shared/view/outbox/mend.ts'
import { commandOf } from '../../../shared/view/outbox/sending-acts.ts'
import { act } from '../../store/act.ts'
import { go } from '../../store/route.ts'
import { say } from '../../store/toasts.ts'
import { openWayDialog, showListImport } from '../ways/ways-view.ts'

/** Goes to what is at fault: the settings of a connector, or its mailing list. */
export function mendAt({ connector, part }: Mend): void {
  showListImport(part === 'list' ? connector : null)
  if (part === 'settings') openWayDialog({ kind: 'edit', id: connector })
  go({ screen: 'ways' })
}

/** Tries sendings again that failed together. What is refused ends it. */
export async function retryAll(sendings: readonly Sending[]): Promise<void> {
  for (const { id } of sendings) {
    if ((await act(commandOf('retry', id, ''))) === null) return
  }
  say('done', i18next.t('outbox.mend.retried', { count: sendings.length }))
}
