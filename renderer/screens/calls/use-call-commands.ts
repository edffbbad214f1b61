import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callOutcomes } from '../../../shared/incident/call/call.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { openRole } from '../tree/view.ts'
import { logCall, releaseCall, takeCall } from './call-acts.ts'
import { openDeskDialog, pickRole } from './desk.ts'
import { keyOfOutcome, outcomeWord } from './outcome.ts'
import { copyNumber, dial, toggleNumbers } from './shown-numbers.ts'
import type { DeskView } from './use-desk.ts'

/** Offers all that the caller does, by key and by palette: a call is worked without the mouse. */
export function useCallCommands({ chosen, desk: view }: DeskView): void {
  const { t } = useTranslation()
  const language = useLanguage()
  const roles = view.queue.map((call) => call.role).join(' ')
  const commands = useMemo<AppCommand[]>(() => {
    const order = roles === '' ? [] : roles.split(' ')
    const step = (by: 1 | -1) => () => {
      const next = order[order.indexOf(chosen?.role ?? '') + by] ?? order[by === 1 ? 0 : order.length - 1]
      if (next !== undefined) pickRole(next)
    }
    const contact = chosen?.slot.contact ?? ''
    const number = chosen?.number ?? 0
    const focus = (id: string) => () => document.getElementById(id)?.focus()
    const rows = [
      { id: 'call.take', title: t('calls.key.take'), keys: 'Enter', run: () => void takeCall(chosen) },
      ...callOutcomes.map((outcome) => ({
        id: `call.${outcome}`,
        title: outcomeWord(outcome, language),
        keys: keyOfOutcome(outcome),
        run: () => void logCall(chosen, outcome)
      })),
      { id: 'call.release', title: t('calls.key.release'), keys: 'r', run: () => void releaseCall(chosen) },
      { id: 'call.note', title: t('calls.focusNote'), keys: 'n', run: focus('call-note') },
      { id: 'call.reveal', title: t('calls.key.reveal'), keys: 'v', run: () => void toggleNumbers(contact) },
      { id: 'call.dial', title: t('calls.key.dial'), keys: 'd', run: () => void dial(contact, number) },
      { id: 'call.copy', title: t('calls.key.copy'), keys: 'c', run: () => void copyNumber(contact, number) },
      { id: 'call.next', title: t('calls.nextUp'), keys: 'j', run: step(1) },
      { id: 'call.previous', title: t('calls.prevUp'), keys: 'k', run: step(-1) },
      { id: 'call.first', title: t('calls.first'), keys: 'g', run: () => pickRole(null) },
      { id: 'call.open', title: t('calls.openRole'), keys: 'o', run: () => chosen && openRole(chosen.role) },
      { id: 'call.inbound', title: t('calls.inbound'), keys: 'i', run: focus('inbound-who') },
      { id: 'call.sheets', title: t('calls.sheets'), keys: 'p', run: () => openDeskDialog({ kind: 'sheets' }) },
      { id: 'call.typed', title: t('calls.typed'), keys: 's', run: () => openDeskDialog({ kind: 'typed' }) }
    ]
    return rows.map((row) => ({ ...row, group: t('calls.group') }))
  }, [t, language, chosen, roles])
  useCommands('calls', commands)
}
