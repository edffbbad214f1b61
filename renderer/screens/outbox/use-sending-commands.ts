import type { RefObject } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { commandOf, sendingActs } from '../../../shared/view/outbox/sending-acts.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { failedTogether } from '../../../shared/view/outbox/mend.ts'
import type { SendingRow } from '../../../shared/view/outbox/sending-rows.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { refusalNow } from '../../store/act.ts'
import { refusalText } from '../../text/fault-text.ts'
import { outboxSides, showOutbox } from './outbox-view.ts'
import { retryAll } from './mending.ts'
import { sendingKeys } from './sending-keys.ts'

/** Offers everything that the list of the outbox can do. */
export function useSendingCommands(
  sendings: ReadonlyMap<string, Sending>,
  shown: readonly SendingRow[],
  chosen: SendingRow | null,
  search: RefObject<HTMLInputElement | null>
): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('outbox.title')
    const id = chosen?.sending.id
    const together = chosen ? failedTogether(sendings, chosen.sending) : []
    const acts = sendingActs.map((act): AppCommand => {
      const refusal = id === undefined ? null : refusalNow(commandOf(act, id, '-'))
      return {
        id: `outbox.${act}`,
        title: t(`outbox.act.${act}`),
        group,
        keys: sendingKeys[act],
        refused: id === undefined ? t('outbox.nothingFound') : refusal && refusalText(refusal),
        run: () => id !== undefined && showOutbox({ dialog: { act, sending: id } })
      }
    })
    return [
      { id: 'outbox.down', title: t('outbox.keys.down'), group, keys: 'j', run: () => move(shown, chosen, 1) },
      { id: 'outbox.up', title: t('outbox.keys.up'), group, keys: 'k', run: () => move(shown, chosen, -1) },
      ...acts,
      {
        id: 'outbox.retryAll',
        title: t('outbox.keys.retryAll'),
        group,
        keys: 'R',
        refused: together.length > 0 ? null : t('outbox.mend.none'),
        run: () => void retryAll(together)
      },
      { id: 'outbox.search', title: t('outbox.search'), group, keys: '/', run: () => search.current?.focus() }
    ]
  }, [t, sendings, shown, chosen, search])
  useCommands('sendings', commands)
}

/** Offers the three sides of the outbox. */
export function useSideCommands(): void {
  const { t } = useTranslation()
  const commands = useMemo(
    () =>
      outboxSides.map((side, index): AppCommand => ({
        id: `outbox.side.${side}`,
        title: t(`outbox.side.${side}`),
        group: t('outbox.title'),
        keys: String(index + 1),
        run: () => showOutbox({ side })
      })),
    [t]
  )
  useCommands('outbox', commands)
}

function move(shown: readonly SendingRow[], chosen: SendingRow | null, step: number): void {
  const here = shown.findIndex(({ sending }) => sending.id === chosen?.sending.id)
  const next = shown[Math.min(shown.length - 1, Math.max(0, here + step))]
  if (next) showOutbox({ selected: next.sending.id })
}
