import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import { DEEPEST, depthOf, standsIn } from './cause.ts'
import type { causeCommands } from './commands.ts'
import { causeEvents } from './events.ts'

const write = writerOf(causeEvents)

/** What is decided of the analysis of causes, also once the incident is closed. */
export const causeDecide: Deciders<typeof causeCommands> = {
  'cause.note': (state, data, context) => {
    if (data.parent !== null && !standsIn(state.causes, data.parent)) return refused('no-such-cause')
    if (data.parent !== null && depthOf(state.causes, data.parent) >= DEEPEST)
      return refused('too-deep', { most: DEEPEST })
    return decided(write('cause.noted', { ...data, cause: context.newId() }))
  },
  'cause.amend': (state, data) => {
    const cause = state.causes.get(data.cause)
    if (!cause || !standsIn(state.causes, data.cause)) return refused('no-such-cause')
    const { kind, area, text, entries } = cause.words.value
    const isSame =
      kind === data.kind && area === data.area && text === data.text && entries.join('\n') === data.entries.join('\n')
    return isSame ? refused('already-so') : decided(write('cause.amended', data))
  },
  'cause.remove': (state, data) => {
    const cause = state.causes.get(data.cause)
    if (!cause || !standsIn(state.causes, data.cause)) return refused('no-such-cause')
    if (data.reason === '') return refused('reason-missing')
    return decided(write('cause.removed', { ...data, text: cause.words.value.text }))
  },
  'cause.write': (state, data, { playbook }) => {
    if (data.section >= playbook.playbook.causeAnalysis.sections.length) return refused('no-such-section')
    const before = state.sections.get(data.section)?.at(-1)?.value ?? ''
    return before === data.text ? refused('already-so') : decided(write('cause.drafted', data))
  },
  'cause.learn': (_state, data, context) => decided(write('cause.learned', { ...data, lesson: context.newId() })),
  'cause.unlearn': (state, data) => {
    const lesson = state.lessons.get(data.lesson)
    if (!lesson || lesson.removed) return refused('no-such-lesson')
    if (data.reason === '') return refused('reason-missing')
    return decided(write('cause.unlearned', { ...data, text: lesson.said.value }))
  }
}
