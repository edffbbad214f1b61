import type { Envelope } from '../../shared/event/envelope.ts'
import { openMemoryStore } from './memory-store.ts'
import type { Store } from './store.ts'
import type { WriteFault } from './write-fault.ts'

/** What can be read where nothing can be written: every write is refused with the reason. */
export function openFrozenStore(events: readonly Envelope[], node: string, fault: WriteFault): Store {
  const store = openMemoryStore({ node, now: () => 0 })
  store.put(events)
  const refuse = () => ({ ok: false, fault, detail: '' }) as const
  return { ...store, append: refuse, put: refuse }
}
