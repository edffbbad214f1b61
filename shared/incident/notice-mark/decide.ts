import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { markCommands } from './commands.ts'
import { markEvents } from './events.ts'

const write = writerOf(markEvents)

/** What is decided of the marks of notices. */
export const markDecide: Deciders<typeof markCommands> = {
  'mark.post': (_state, data, context) => {
    const known = context.playbook.playbook.channels.some((channel) => channel.id === data.channel)
    if (!known) return refused('no-such-channel', { channel: data.channel })
    if (data.nextUpdateAt !== null && data.nextUpdateAt < context.happenedAt) return refused('end-before-start')
    return decided(write('mark.posted', { ...data, mark: context.newId() }))
  },
  'mark.estimate': (_state, data, context) =>
    data.to < data.from
      ? refused('end-before-start')
      : decided(write('mark.estimated', { ...data, mark: context.newId() })),
  'mark.withdraw': (state, data) => {
    if (!state.posts.has(data.mark) && !state.estimates.has(data.mark)) return refused('no-such-mark')
    return data.reason === '' ? refused('reason-missing') : decided(write('mark.withdrawn', data))
  }
}
