import { briefText } from '../../report/brief/brief.ts'
import type { Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { sendingCommands } from './commands.ts'
import { sendingEvents } from './events.ts'
import type { Sending } from './sending.ts'
import { isOver, nameOf } from './sending.ts'

const write = writerOf(sendingEvents)

/** What is decided of what leaves the console. Whether a connector is there is the outbox's to say, when it comes to it. */
export const sendingDecide: Deciders<typeof sendingCommands> = {
  'brief.send': (state, data, context) => {
    const { department, connector, via, timeZone } = data
    if (!context.playbook.departments.has(department)) return refused('no-such-department', { department })
    const text = briefText(state, context.playbook, department, { now: context.now, timeZone })
    const queued = { kind: 'brief', connector, via, to: department, channel: '', about: '', department, text } as const
    return decided(write('sending.queued', { sending: context.newId(), ...queued }))
  },
  'page.send': (_state, { channel, ...data }, context) => {
    const known = context.playbook.playbook.channels.some(({ id }) => id === channel)
    if (!known) return refused('no-such-channel', { channel })
    const queued = { ...data, kind: 'statusPage', to: channel, channel, about: '', department: '', text: null } as const
    return decided(write('sending.queued', { sending: context.newId(), ...queued }))
  },
  'sending.hold': (state, data) =>
    onOpen(state, data.sending, (sending) =>
      sending.status === 'held'
        ? refused('already-so')
        : decided(write('sending.held', { ...told(sending, data), why: 'person' }))
    ),
  'sending.release': (state, data) =>
    onOpen(state, data.sending, (sending) =>
      sending.status === 'held' ? decided(write('sending.released', told(sending, data))) : refused('not-held')
    ),
  'sending.retry': (state, data) =>
    onOpen(state, data.sending, (sending) => {
      if (sending.status === 'sending') return refused('on-its-way')
      if (sending.status === 'held') return refused('held-back')
      return sending.status === 'unknown' && data.reason === ''
        ? refused('reason-missing')
        : decided(write('sending.retried', told(sending, data)))
    }),
  'sending.confirm': (state, data) =>
    onOpen(state, data.sending, (sending) => {
      if (sending.status !== 'unknown') return refused('not-in-doubt')
      return data.reason === '' ? refused('reason-missing') : decided(write('sending.confirmed', told(sending, data)))
    }),
  'sending.cancel': (state, data) =>
    onOpen(state, data.sending, (sending) =>
      data.reason === '' ? refused('reason-missing') : decided(write('sending.cancelled', told(sending, data)))
    )
}

function told(sending: Sending, { reason }: { readonly reason: string }) {
  return { ...nameOf(sending), reason }
}

function onOpen(state: IncidentState, id: string, then: (sending: Sending) => Decision): Decision {
  const sending = state.sendings.get(id)
  if (!sending) return refused('no-such-sending')
  return isOver(sending) ? refused('sending-over') : then(sending)
}
