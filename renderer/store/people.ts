import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Output } from '../../shared/bridge/contract.ts'
import type { People } from '../../shared/people/contact.ts'
import { nobody } from '../../shared/people/contact.ts'
import { peopleFromMasked } from '../../shared/people/from-masked.ts'
import type { MaskedContact } from '../../shared/people/masked.ts'
import { ask } from './line.ts'

/** The contacts as the host lists them, masked, and indexed for the selectors. `listed` is null before the first answer. */
export type KnownPeople = {
  readonly listed: Output<'people.list'> | null
  readonly people: People
  readonly byId: ReadonlyMap<string, MaskedContact>
  /** Stands for the question that was asked last; null before the first. */
  readonly asked: object | null
}

export const knownPeople = createStore<KnownPeople>(() => ({
  listed: null,
  people: nobody,
  byId: new Map(),
  asked: null
}))

/** Reads a part of the known contacts in a component; the first that asks has them read. */
export function useKnownPeople<T>(select: (state: KnownPeople) => T): T {
  useEffect(() => {
    if (knownPeople.getState().asked === null) void refreshPeople()
  }, [])
  return useStore(knownPeople, select)
}

/** The contacts in use, for selectors. */
export function usePeople(): People {
  return useKnownPeople((known) => known.people)
}

/** Asks the host for the contacts again. A failed answer leaves the last ones; of two that overlap the newer counts. */
export async function refreshPeople(): Promise<void> {
  const mine = {}
  knownPeople.setState({ asked: mine })
  const reply = await ask('people.list', {})
  if (!reply.ok || knownPeople.getState().asked !== mine) return
  const { contacts } = reply.value
  const byId = new Map(contacts.flatMap((contact) => (contact.id === null ? [] : [[contact.id, contact] as const])))
  knownPeople.setState({ listed: reply.value, people: peopleFromMasked(contacts), byId })
}

/** Reads them again where anybody has asked for them: called when contacts changed. */
export function refreshKnownPeople(): void {
  if (knownPeople.getState().asked !== null) void refreshPeople()
}
