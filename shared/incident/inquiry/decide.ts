import { personalRefusal } from '../personal-refusal.ts'
import { supportDeskOf } from '../../playbook/support-desk.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { inquiryCommands } from './commands.ts'
import { inquiryEvents } from './events.ts'
import type { Load } from './inquiry.ts'
import { saysAnything } from './inquiry.ts'

const write = writerOf(inquiryEvents)

/** What is decided of the inquiries. A line that says nothing is left out: a gap is not nought. */
export const inquiryDecide: Deciders<typeof inquiryCommands> = {
  'inquiry.report': (_state, data, context) => {
    const load = withoutGaps(data)
    return unfit(load, context) ?? decided(write('inquiry.reported', { inquiry: context.newId(), load }))
  },
  'inquiry.correct': (state, data, context) => {
    const before = state.inquiries.get(data.inquiry)
    if (!before) return refused('no-such-report')
    if (before.withdrawn) return refused('already-so')
    if (data.reason === '') return refused('reason-missing')
    const load = withoutGaps(data.load)
    if (JSON.stringify(load) === JSON.stringify(before.value)) return refused('already-so')
    return unfit(load, context) ?? decided(write('inquiry.corrected', { ...data, load }))
  },
  'inquiry.withdraw': (state, data) => {
    const before = state.inquiries.get(data.inquiry)
    if (!before) return refused('no-such-report')
    if (before.withdrawn) return refused('already-so')
    return data.reason === '' ? refused('reason-missing') : decided(write('inquiry.withdrawn', data))
  },
  'inquiry.gauge': (state, data, context) => {
    const { channel, ...gauge } = data
    const before = state.gauges.get(channel)?.value ?? { perHour: null, handleMinutes: null }
    if (before.perHour === gauge.perHour && before.handleMinutes === gauge.handleMinutes) return refused('already-so')
    return unknownChannel([channel], context) ?? decided(write('inquiry.gauged', data))
  }
}

function withoutGaps(load: Load): Load {
  return { ...load, lines: load.lines.filter(saysAnything) }
}

function unfit(load: Load, context: Context): Decision | undefined {
  if (load.lines.length === 0 && load.volumeMultiple === null) return refused('nothing-reported')
  const odd = load.lines.find(({ longestWait, averageWait }) => (averageWait ?? 0) > (longestWait ?? Infinity))
  if (odd) return refused('average-above-longest', { channel: odd.channel })
  const channels = load.lines.map((line) => line.channel)
  return unknownChannel(channels, context) ?? personalRefusal(load.topics)
}

function unknownChannel(channels: readonly string[], { playbook }: Context): Decision | undefined {
  const known = new Set(supportDeskOf(playbook.playbook).channels.map((channel) => channel.id))
  const unknown = channels.find((channel) => !known.has(channel))
  return unknown === undefined ? undefined : refused('no-such-channel', { channel: unknown })
}
