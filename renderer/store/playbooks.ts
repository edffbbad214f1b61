import { useEffect, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { ask } from './line.ts'
import { useSession } from './session.ts'
import { reportFault } from './toasts.ts'

type Reading = Promise<PlaybookIndex | null>

const known = createStore<{ readonly byHash: ReadonlyMap<string, Reading> }>(() => ({ byHash: new Map() }))

/** A published playbook by its hash, indexed. It never changes, so that it is read once. Null where it is not there. */
export function readPlaybook(hash: string): Reading {
  const before = known.getState().byHash.get(hash)
  if (before) return before
  const reading = fetchPlaybook(hash)
  known.setState(({ byHash }) => ({ byHash: new Map(byHash).set(hash, reading) }))
  return reading
}

/** Takes in a playbook that came unasked, indexed. */
export function takePlaybook(hash: string, playbook: Playbook): PlaybookIndex {
  const index = indexPlaybook(playbook)
  known.setState(({ byHash }) => ({ byHash: new Map(byHash).set(hash, Promise.resolve(index)) }))
  return index
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
  known.setState(({ byHash }) => ({ byHash: new Map([...byHash].filter(([other]) => other !== hash)) }))
  reportFault(reply.fault)
  return null
}
