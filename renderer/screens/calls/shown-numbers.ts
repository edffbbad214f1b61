import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DisclosureReason } from '../../../shared/people/disclosure.ts'
import { dialable } from '../../../shared/people/number.ts'
import type { PhoneNumber } from '../../../shared/people/person.ts'
import { ask } from '../../store/line.ts'
import { session } from '../../store/session.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { copyText } from '../../parts/copy-text.ts'
import { phrase } from '../../text/phrase.ts'

/** The numbers that are shown in the clear, and whose they are: one contact at a time, gone with the next call. */
export type ShownNumbers = { readonly contact: string | null; readonly numbers: readonly PhoneNumber[] }

const shown = createStore<ShownNumbers>(() => ({ contact: null, numbers: [] }))

/** The numbers of a contact where they are shown, else null. */
export function useShownNumbers(contact: string): readonly PhoneNumber[] | null {
  return useStore(shown, (state) => (state.contact === contact && contact !== '' ? state.numbers : null))
}

/** Hides every number again. */
export function hideNumbers(): void {
  shown.setState({ contact: null, numbers: [] })
}

/** Shows a contact's numbers, or hides them; showing is recorded by the host. */
export async function toggleNumbers(contact: string): Promise<void> {
  if (shown.getState().contact === contact) hideNumbers()
  else await numbersOf(contact, 'call')
}

/** Hands a number to the telephone program: the shell asks the system, a browser follows the link itself. */
export async function dial(contact: string, place: number): Promise<void> {
  const number = (await numbersOf(contact, 'call'))?.[place]
  const digits = number ? dialable(number.value) : null
  if (digits === null) {
    say('refused', phrase('calls.notDialable'))
    return
  }
  const url = `tel:${digits}`
  if (session.getState().welcome?.face === 'desktop') {
    const reply = await ask('link.open', { url })
    if (!reply.ok) reportFault(reply.fault)
    return
  }
  const link = document.createElement('a')
  link.href = url
  link.click()
}

/** Puts a number on the clipboard. */
export async function copyNumber(contact: string, place: number): Promise<void> {
  const number = (await numbersOf(contact, 'copy'))?.[place]
  if (number) await copyText(number.value)
}

async function numbersOf(contact: string, why: DisclosureReason): Promise<readonly PhoneNumber[] | null> {
  if (contact === '') return null
  const before = shown.getState()
  if (before.contact === contact) return before.numbers
  const reply = await ask('people.reveal', { id: contact, field: 'numbers', why })
  if (!reply.ok) {
    reportFault(reply.fault)
    return null
  }
  const numbers = reply.value.numbers ?? []
  shown.setState({ contact, numbers })
  return numbers
}
