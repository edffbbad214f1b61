import { useEffect } from 'react'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { showOutbox, useOutboxView } from '../outbox-view.ts'
import { ActDialog } from './act-dialog.tsx'

/** The decision about a sending that is being made, if one is. */
export function OutboxDialogs({ state }: OpenIncidentProps) {
  const dialog = useOutboxView((view) => view.dialog)
  useEffect(() => () => showOutbox({ dialog: null }), [])
  const sending = dialog && state.sendings.get(dialog.sending)
  if (!dialog || !sending) return null
  return <ActDialog key={`${dialog.act} ${sending.id}`} act={dialog.act} sending={sending} state={state} />
}
