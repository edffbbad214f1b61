import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/bridge/contract.ts'
import { ask } from '../../store/line.ts'

export type Connectors = Output<'connector.list'>['connectors']

/** The ways out that are set up on this installation; none until the host has answered, or where its outbox is closed. */
export function useConnectors(): Connectors {
  const [connectors, setConnectors] = useState<Connectors>([])
  useEffect(() => {
    let gone = false
    void ask('connector.list', {}).then((reply) => {
      if (reply.ok && !gone) setConnectors(reply.value.connectors)
    })
    return () => {
      gone = true
    }
  }, [])
  return connectors
}
