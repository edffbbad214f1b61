import { act } from '@testing-library/react'
import { resetOutboxView } from '../../../renderer/screens/outbox/outbox-view.ts'
import { OutboxScreen } from '../../../renderer/screens/outbox/outbox-screen.tsx'
import { refreshConnectors } from '../../../renderer/store/connectors.ts'
import type { RecipientView } from '../../../shared/bridge/outbox-rows.ts'
import { tick } from '../../../shared/event/clock.ts'
import type { NewEvent } from '../../../shared/event/envelope.ts'
import type { ConnectorDraft } from '../../../shared/connector/connector.ts'
import { ENGINE } from '../../../shared/incident/engine.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openScreen, openState } from '../timeline/open-screen.tsx'

/** An outbox on the screen of a live halt; `states` writes what the outbox itself says of a sending. */
export type OpenOutbox = OpenScreen & { readonly states: (event: NewEvent) => void }

type Options = {
  readonly connectors?: readonly ConnectorDraft[]
  readonly before?: (write: OpenScreen['write']) => void
  readonly drill?: boolean
  readonly recipients?: readonly RecipientView[]
}

/** Opens the outbox of an incident, as 松本, with these connectors. */
export async function openOutbox({
  connectors = [],
  before = () => undefined,
  drill = false,
  recipients = []
}: Options = {}): Promise<OpenOutbox> {
  resetOutboxView()
  const opened = await openScreen((open) => <OutboxScreen {...open} />, {}, before, {
    declares: { drill },
    outbox: { recipients }
  })
  for (const draft of connectors) {
    const reply = await opened.line.request('connector.save', { id: null, draft })
    if (!reply.ok) throw new Error(JSON.stringify(reply.fault))
  }
  await act(refreshConnectors)
  return { ...opened, states: (event) => act(() => states(opened.line, opened.stream, event)) }
}

/** The only sending, or that of a department or channel. */
export function sendingTo(to = ''): Sending {
  const found = [...openState().sendings.values()].find(
    ({ department, channel }) => to === '' || department === to || channel === to
  )
  if (!found) throw new Error('there is no such sending')
  return found
}

function states(line: FakeLine, stream: string, event: NewEvent): void {
  const before = line.eventsOf(stream)
  const now = Date.now()
  const envelope = {
    ...event,
    stream,
    node: 'fake',
    seq: before.length + 1,
    at: tick(before.at(-1)?.at ?? '000000000000-0000', now),
    enteredAt: now,
    happenedAt: now,
    actor: ENGINE,
    prev: null
  }
  line.load([envelope])
  line.tell({ name: 'events.appended', data: { stream, events: [envelope] } })
}
