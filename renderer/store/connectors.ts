import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Output } from '../../shared/bridge/contract.ts'
import type { ConnectorView } from '../../shared/bridge/outbox-rows.ts'
import { ask } from './line.ts'
import { reportFault } from './toasts.ts'

/** The ways out of this installation as the host lists them; null before the first answer. */
export type KnownConnectors = {
  readonly listed: Output<'connector.list'> | null
  readonly failed: boolean
  /** Stands for the question that was asked last; null before the first. */
  readonly asked: object | null
}

export const knownConnectors = createStore<KnownConnectors>(() => ({ listed: null, failed: false, asked: null }))

/** Reads what is known of the ways out in a component; the first that asks has them read. */
export function useKnownConnectors<T>(select: (state: KnownConnectors) => T): T {
  useEffect(() => {
    if (knownConnectors.getState().asked === null) void refreshConnectors()
  }, [])
  return useStore(knownConnectors, select)
}

/** The ways out in a component; null before the first answer. */
export function useConnectors(): readonly ConnectorView[] | null {
  return useKnownConnectors(({ listed }) => listed?.connectors ?? null)
}

/** Asks the host for them again. A failed answer leaves the last ones; of two that overlap the newer counts. */
export async function refreshConnectors(): Promise<void> {
  const mine = {}
  knownConnectors.setState({ asked: mine })
  const reply = await ask('connector.list', {})
  if (knownConnectors.getState().asked !== mine) return
  if (reply.ok) return knownConnectors.setState({ listed: reply.value, failed: false })
  knownConnectors.setState({ failed: true })
  reportFault(reply.fault)
}

/** Reads them again where anybody has asked for them: called when something of the organisation changed. */
export function refreshKnownConnectors(): void {
  if (knownConnectors.getState().asked !== null) void refreshConnectors()
}
