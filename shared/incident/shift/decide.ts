import { supportDeskOf } from '../../playbook/support-desk.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { samePerson } from '../person.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { shiftCommands } from './commands.ts'
import { shiftEvents } from './events.ts'
import type { Shift } from './shift.ts'

const write = writerOf(shiftEvents)

/** What is decided of the turns at the support desk. Nobody sits in two seats of one channel at once. */
export const shiftDecide: Deciders<typeof shiftCommands> = {
  'shift.plan': (state, data, context) =>
    unfit(data, context) ??
    alreadyThere(state, data) ??
    decided(write('shift.planned', { ...data, shift: context.newId() })),
  'shift.change': (state, data, context) =>
    onOpen(state, data.shift, (shift) => {
      const same = shift.channel === data.channel && shift.until === data.until && shift.relief === data.relief
      if (same) return refused('already-so')
      return unfit({ ...shift, ...data }, context) ?? decided(write('shift.changed', { ...data, person: shift.person }))
    }),
  'shift.end': (state, data, context) =>
    onOpen(state, data.shift, ({ from, person, channel }) =>
      context.happenedAt < from
        ? refused('end-before-start')
        : decided(write('shift.ended', { ...data, person, channel }))
    ),
  'shift.relieve': (state, data, context) =>
    onOpen(state, data.shift, ({ id, channel, from, person }) => {
      if (context.happenedAt < from) return refused('end-before-start')
      if (samePerson(person, data.person)) return refused('relief-is-the-same', { person })
      const next = { person: data.person, channel, from: context.happenedAt, until: data.until, relief: '' }
      const planned = write('shift.planned', { ...next, shift: context.newId() })
      return (
        unfit(next, context) ??
        alreadyThere(state, next) ??
        decided(write('shift.ended', { shift: id, person, channel }), planned)
      )
    }),
  'shift.cancel': (state, data) =>
    onOpen(state, data.shift, ({ person, channel }) =>
      data.reason === '' ? refused('reason-missing') : decided(write('shift.cancelled', { ...data, person, channel }))
    )
}

type Turn = Pick<Shift, 'person' | 'channel' | 'from' | 'until'>

function unfit({ channel, from, until }: Turn, { playbook }: Context): Decision | undefined {
  const known = supportDeskOf(playbook.playbook).channels.some((one) => one.id === channel)
  if (!known) return refused('no-such-channel', { channel })
  return until !== null && until <= from ? refused('end-before-start') : undefined
}

function alreadyThere(state: IncidentState, turn: Turn): Decision | undefined {
  const clash = [...state.shifts.values()].find(
    (one) =>
      !one.cancelled &&
      one.ended === null &&
      one.channel === turn.channel &&
      samePerson(one.person, turn.person) &&
      one.from < (turn.until ?? Infinity) &&
      turn.from < (one.until ?? Infinity)
  )
  return clash ? refused('already-on-duty', { person: clash.person }) : undefined
}

function onOpen(state: IncidentState, id: string, then: (shift: Shift) => Decision): Decision {
  const shift = state.shifts.get(id)
  if (!shift) return refused('no-such-shift')
  return shift.ended !== null || shift.cancelled ? refused('shift-over', { person: shift.person }) : then(shift)
}
