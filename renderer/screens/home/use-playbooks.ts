import { useEffect, useMemo, useState } from 'react'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Playbooks } from '../../../shared/view/incident-list.ts'
import { readPlaybook } from '../../store/playbooks.ts'

/** The playbooks that these incidents run on, by hash; those still being read are missing. */
export function usePlaybooks(summaries: readonly Summary[] | null): Playbooks {
  const hashes = [...new Set((summaries ?? []).map((one) => one.playbook))].sort().join(' ')
  const [read, setRead] = useState<readonly (readonly [string, PlaybookIndex])[]>([])
  useEffect(() => {
    let wanted = true
    const reading = hashes.split(' ').filter((hash) => hash !== '')
    void Promise.all(reading.map(async (hash) => [hash, await readPlaybook(hash)] as const)).then((found) => {
      if (wanted) setRead(found.flatMap(([hash, playbook]) => (playbook ? [[hash, playbook] as const] : [])))
    })
    return () => {
      wanted = false
    }
  }, [hashes])
  return useMemo(() => new Map(read), [read])
}
