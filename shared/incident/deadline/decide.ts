import { canonical } from '../../event/canonical.ts'
import type { ClockStartId, RegulatorDeadline } from '../../playbook/schema.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { AHEAD_TOLERANCE_MS } from '../times.ts'
import type { deadlineCommands } from './commands.ts'
import type { DeadlinePart, DeadlineRecord } from './deadline.ts'
import { untouched } from './deadline.ts'
import { deadlineEvents } from './events.ts'
import { actsForLegal } from '../legal.ts'
import { partsOf, standingOf } from './standing.ts'
import type { Terms, TermsChange } from './terms.ts'
import { ruleOf, termsIn } from './terms.ts'

const write = writerOf(deadlineEvents)

/**
 * What is decided of legal clocks. Whether one runs, by what it is measured and whether it applies is legal's to say; that
 * something happened or was sent may be recorded by everybody.
 */
export const deadlineDecide: Deciders<typeof deadlineCommands> = {
  'deadline.switch': (state, data, context) =>
    byLegal(state, data.deadline, context, (_rule, { switched }) => {
      if (switched?.value.on === data.on) return refused('already-so')
      if (!data.on && data.reason === '') return refused('reason-missing')
      return decided(write('deadline.switched', data))
    }),
  'deadline.edit': (state, data, context) =>
    byLegal(state, data.deadline, context, (rule, record) => {
      const { deadline, reason } = data
      const { change, was } = differing(data.change, termsIn(rule, record))
      if (Object.keys(change).length === 0) return refused('already-so')
      if (change.owner !== undefined && !context.playbook.roles.has(change.owner))
        return refused('no-such-role', { role: change.owner })
      return reason === ''
        ? refused('reason-missing')
        : decided(write('deadline.edited', { deadline, change, was, reason }))
    }),
  'deadline.anchor': (state, data, context) => {
    if (data.anchor !== 'beforeCompensation' && data.at > context.now + AHEAD_TOLERANCE_MS)
      return refused('in-the-future')
    const deadlines = [...new Set(data.deadlines)]
    for (const id of deadlines) {
      const unfit = onKnown(state, id, context, (rule, record) =>
        anchorsIn(termsIn(rule, record)).includes(data.anchor) ? decided() : refused('not-its-anchor', { deadline: id })
      )
      if (!unfit.ok) return unfit
    }
    const known = deadlines.every((id) => saidAnchor(state.deadlines.get(id), data.anchor)?.at === data.at)
    return known ? refused('already-so') : decided(write('deadline.anchored', { ...data, deadlines }))
  },
  'deadline.send': (state, data, context) =>
    onPart(state, data, context, (rule, { sent }) => {
      if (sent[data.part]) return refused('sent-already')
      const { due } = standingOf(state, rule, data.part, context.playbook.playbook.regulatorDeadlines)
      return decided(write('deadline.sent', { ...data, dueAt: due?.at ?? null }))
    }),
  'deadline.amend': (state, data, context) =>
    onPart(state, data, context, (_rule, { sent }) => {
      const before = sent[data.part]?.value
      if (!before) return refused('nothing-entered')
      if (data.at > context.now + AHEAD_TOLERANCE_MS) return refused('in-the-future')
      const { at, how, receipt, evidence } = data
      const overwrites = [
        [before.at, at],
        [before.how, how],
        [before.receipt, receipt],
        [before.evidence, evidence]
      ].filter(([was, now]) => was !== now)
      if (overwrites.length === 0) return refused('already-so')
      // What was left empty may be filled in without a word; what was said is corrected with a reason.
      const corrects = overwrites.some(([was]) => was !== '')
      if (corrects && data.reason === '') return refused('reason-missing')
      return decided(write('deadline.amended', { ...data, was: before.at }))
    }),
  'deadline.waive': (state, data, context) =>
    byLegal(state, data.deadline, context, (rule, { waived, sent }) => {
      if (waived) return refused('already-so')
      if (partsOf(rule).every((part) => sent[part])) return refused('sent-already')
      return data.reason === '' ? refused('reason-missing') : decided(write('deadline.waived', data))
    }),
  'deadline.retract': (state, data, context) => {
    const retract = (record: DeadlineRecord) => {
      if (!isThere(record, data.what, data.anchor)) return refused('nothing-entered')
      return data.reason === '' ? refused('reason-missing') : decided(write('deadline.retracted', data))
    }
    return data.what === 'waiver'
      ? byLegal(state, data.deadline, context, (_rule, record) => retract(record))
      : onKnown(state, data.deadline, context, (_rule, record) => retract(record))
  }
}

type Then = (rule: RegulatorDeadline, record: DeadlineRecord) => Decision

function onKnown(state: IncidentState, id: string, { playbook }: Context, then: Then): Decision {
  const rule = ruleOf(id, playbook)
  return rule ? then(rule, state.deadlines.get(id) ?? untouched(id)) : refused('no-such-deadline', { deadline: id })
}

function byLegal(state: IncidentState, id: string, context: Context, then: Then): Decision {
  return onKnown(state, id, context, (rule, record) =>
    actsForLegal(context.actor, state, context.playbook) ? then(rule, record) : refused('legal-only')
  )
}

function onPart(
  state: IncidentState,
  { deadline, part }: { readonly deadline: string; readonly part: DeadlinePart },
  context: Context,
  then: Then
): Decision {
  return onKnown(state, deadline, context, (rule, record) =>
    partsOf(rule).includes(part) ? then(rule, record) : refused('no-second-report')
  )
}

/** The anchors from which a report counts under its terms. */
function anchorsIn({ startsFrom, outer }: Terms): ClockStartId[] {
  return outer ? [startsFrom, outer.from] : [startsFrom]
}

/** The fields that a change really changes, and what they were. */
function differing(change: TermsChange, terms: Terms): { readonly change: TermsChange; readonly was: TermsChange } {
  const changed = Object.entries(change).filter(
    ([field, value]) => value !== undefined && canonical(value) !== canonical(terms[field as keyof Terms])
  )
  return {
    change: Object.fromEntries(changed),
    was: Object.fromEntries(changed.map(([field]) => [field, terms[field as keyof Terms]]))
  }
}

function saidAnchor(record: DeadlineRecord | undefined, anchor: ClockStartId) {
  return record?.anchors.find(({ value }) => value.anchor === anchor)?.value
}

function isThere(
  { sent, anchors, waived }: DeadlineRecord,
  what: 'report' | 'followUp' | 'waiver' | 'anchor',
  anchor: ClockStartId | null
): boolean {
  if (what === 'waiver') return waived !== undefined
  if (what === 'anchor') return anchors.some(({ value }) => value.anchor === anchor)
  return sent[what] !== undefined
}
