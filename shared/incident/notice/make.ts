import type { NewEvent } from '../../event/envelope.ts'
import type { NoticeTemplate } from '../../playbook/schema.ts'
import type { Filled } from '../../notice/fill.ts'
import { fillTemplate } from '../../notice/fill.ts'
import { correctionMarks } from '../../notice/marks.ts'
import { templateById, templateFor } from '../../notice/template.ts'
import { textHash } from '../../notice/text-hash.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { noticeEvents } from './events.ts'
import type { Notice } from './notice.ts'
import { aboutNotice, isFrozen, textOf } from './notice.ts'
import { roundFor } from './round.ts'

const write = writerOf(noticeEvents)
const MINUTE = 60_000

/** The texts of a stage on some channels, made in one go. */
export function draftAll(
  state: IncidentState,
  { channels, stage }: { readonly channels: readonly string[]; readonly stage: string },
  context: Context
): Decision {
  const wanted = [...new Set(channels)]
  const { round, number } = roundFor(state, stage, wanted, context.newId)
  const asOf = minuteOf(context)
  const events: NewEvent[] = []
  for (const channel of wanted) {
    if (!context.playbook.playbook.channels.some((one) => one.id === channel))
      return refused('no-such-channel', { channel })
    const template = templateFor(context.playbook, channel, stage)
    if (!template) return refused('no-such-template', { channel, stage })
    const filled = fillTemplate(template, { state, playbook: context.playbook, channel, number, asOf })
    const made = { notice: context.newId(), channel, stage, template: template.id, round, number }
    events.push(write('notice.drafted', { ...made, ...textData(filled, asOf), confirmed: [] }))
  }
  return decided(...events)
}

/** A new text that puts a posted one right: filled from the facts as they stand, with the mark of a correction. */
export function correction(state: IncidentState, notice: Notice, reason: string, context: Context): Decision {
  const { playbook, newId } = context
  const template = templateById(playbook, notice.template)
  if (!template) return refused('no-such-template', { channel: notice.channel, stage: notice.stage })
  const { channel, stage, number } = notice
  const asOf = minuteOf(context)
  const filled = fillTemplate(template, { state, playbook, channel, number, asOf, marks: correctionMarks })
  const made = { notice: newId(), channel, stage, template: template.id, round: newId(), number }
  return decided(
    write('notice.corrected', { ...made, ...textData(filled, asOf), confirmed: [], corrects: notice.id, reason })
  )
}

/** Texts filled anew from the facts, as many as would change. */
export function refillAll(state: IncidentState, notices: readonly Notice[], context: Context): Decision {
  const asOf = minuteOf(context)
  const events: NewEvent[] = []
  for (const notice of notices) {
    if (isFrozen(notice)) return refused('text-frozen')
    const template = templateById(context.playbook, notice.template)
    if (!template) return refused('no-such-template', { channel: notice.channel, stage: notice.stage })
    const filled = refilled(template, notice, state, context, asOf)
    const data = textData(filled, asOf)
    if (data.textHash === textOf(notice).hash) continue
    events.push(write('notice.edited', { ...aboutNotice(notice), ...data, confirmed: [], refilled: true }))
  }
  return events.length === 0 ? refused('already-so') : decided(...events)
}

function refilled(
  template: NoticeTemplate,
  { channel, number, corrects }: Notice,
  state: IncidentState,
  { playbook }: Context,
  asOf: number
): Filled {
  const marks = corrects ? { marks: correctionMarks } : {}
  return fillTemplate(template, { state, playbook, channel, number, asOf, ...marks })
}

function textData({ words, quotes, nextUpdateAt }: Filled, asOf: number) {
  return { ...words, textHash: textHash(words), quotes: [...quotes], asOf, nextUpdateAt }
}

/** Texts speak for a whole minute: that is how customers read it. */
function minuteOf({ happenedAt }: Context): number {
  return Math.floor(happenedAt / MINUTE) * MINUTE
}
