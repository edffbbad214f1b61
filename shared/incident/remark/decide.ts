import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { remarkCommands } from './commands.ts'
import { remarkEvents } from './events.ts'

const write = writerOf(remarkEvents)

/** What is decided of remarks and pins. */
export const remarkDecide: Deciders<typeof remarkCommands> = {
  'remark.add': (_state, data, context) => decided(write('remark.added', { remark: context.newId(), text: data.text })),
  'remark.correct': (state, data) => {
    const before = state.remarks.get(data.remark)
    if (!before) return refused('no-such-remark')
    if (before.text === data.text) return refused('already-so')
    return decided(write('remark.corrected', { ...data, was: before.text }))
  },
  'entry.pin': (state, data) =>
    state.pins.has(data.entry) ? refused('already-so') : decided(write('entry.pinned', data)),
  'entry.unpin': (state, data) =>
    state.pins.has(data.entry) ? decided(write('entry.unpinned', data)) : refused('already-so')
}
