import { useEffect, useState } from 'react'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { ask } from './line.ts'
import { useSession } from './session.ts'
import { reportFault } from './toasts.ts'

const known = new Map<string, Promise<PlaybookIndex | null>>()

/** A published playbook by its hash, indexed. It never changes, so that it is read once. Null where it is not there. */
export function readPlaybook(hash: string): Promise<PlaybookIndex | null> {
  const before = known.get(hash)
  if (before) return before
  const reading = fetchPlaybook(hash)
  known.set(hash, reading)
  return reading
}

/** The playbook that a new incident runs on; null while it is being read. */
export function useCurrentPlaybook(): PlaybookIndex | null {
  const hash = useSession((state) => state.welcome?.playbook ?? null)
  const [playbook, setPlaybook] = useState<PlaybookIndex | null>(null)
  useEffect(() => {
    let wanted = true
    if (hash !== null) {
      void readPlaybook(hash).then((read) => {
        if (wanted) setPlaybook(read)
      })
    }
    return () => {
      wanted = false
    }
  }, [hash])
  return playbook
}

async function fetchPlaybook(hash: string): Promise<PlaybookIndex | null> {
  const reply = await ask('playbook.read', { hash })
  if (reply.ok) return indexPlaybook(reply.value.playbook as Playbook)
  known.delete(hash)
  reportFault(reply.fault)
  return null
}
