import { countPrivileged } from '../privilege/privilege.ts'
import { deadlineDecide } from '../deadline/decide.ts'
import { actsForLegal } from '../legal.ts'
import { fieldsOf, hashOf, missingFields } from '../../report/filing/content.ts'
import type { NewEvent } from '../../event/envelope.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { AHEAD_TOLERANCE_MS } from '../times.ts'
import type { filingCommands } from './commands.ts'
import { filingEvents } from './events.ts'
import type { Filing } from './filing.ts'
import { aboutFiling, isDraft, stagesOpen, standingFilings, writtenIn } from './filing.ts'

const write = writerOf(filingEvents)

/** What a person read before they finalised may be this old (ms): then they read it again. */
const READ_WITHIN_MS = 15 * 60_000

/** What is decided of the reports to authorities. */
export const filingDecide: Deciders<typeof filingCommands> = {
  'filing.start': (state, { deadline, stage }, context) => {
    const { reportFields, regulatorDeadlines } = context.playbook.playbook
    if (!regulatorDeadlines.some(({ id }) => id === deadline)) return refused('no-such-deadline')
    const standing = standingFilings(state.filings, deadline)
    if (standing.some(isDraft)) return refused('filing-open')
    if (!stagesOpen(standing).includes(stage)) return refused('filing-stage')
    const before = standing.at(-1)
    const carried = reportFields.flatMap(({ id }) => {
      const text = before && writtenIn(before, id)
      return text ? [{ field: id, ...text }] : []
    })
    const number = [...state.filings.values()].filter((one) => one.deadline === deadline).length + 1
    return decided(write('filing.started', { filing: context.newId(), deadline, stage, number, carried }))
  },
  'filing.edit': (state, { filing: id, field, text, was }, context) =>
    onFiling(state, id, (filing) => {
      if (!isDraft(filing)) return refused('text-frozen')
      if (!context.playbook.playbook.reportFields.some((one) => one.id === field)) return refused('no-such-field')
      if ((filing.entries.get(field)?.length ?? 0) !== was) return refused('text-changed')
      const to = text && (text.ja !== '' || text.en !== '') ? text : null
      const before = writtenIn(filing, field)
      if (before?.ja === to?.ja && before?.en === to?.en) return refused('already-so')
      return decided(write('filing.edited', { ...aboutFiling(filing), field, text: to }))
    }),
  'filing.finalise': (state, { filing: id, asOf, timeZone, hash }, context) =>
    onFiling(state, id, (filing) => {
      if (!actsForLegal(context.actor, state, context.playbook)) return refused('legal-only')
      if (!isDraft(filing)) return refused('text-frozen')
      if (asOf > context.now + AHEAD_TOLERANCE_MS || asOf < context.now - READ_WITHIN_MS) return refused('text-changed')
      const fields = fieldsOf(filing, { state, playbook: context.playbook, timeZone, asOf })
      const missing = missingFields(filing, fields, context.playbook)
      if (missing.length > 0) return refused('fields-missing', { count: missing.length })
      if (hashOf(filing, fields) !== hash) return refused('text-changed')
      const frozen = { hash, asOf, timeZone, leftOut: countPrivileged(state.privileges), fields }
      return decided(write('filing.finalised', { ...aboutFiling(filing), ...frozen }))
    }),
  'filing.send': (state, { filing: id, how, receipt }, context) =>
    onFiling(state, id, (filing) => {
      if (!actsForLegal(context.actor, state, context.playbook)) return refused('legal-only')
      if (!filing.finalised) return refused('filing-not-final')
      if (filing.sent) return refused('already-so')
      return decided(
        write('filing.sent', { ...aboutFiling(filing), how, receipt }),
        ...clockStopped(state, filing, how, receipt, context)
      )
    }),
  'filing.recall': (state, { filing: id, reason }, context) =>
    onFiling(state, id, (filing) => {
      if (!filing.sent) return refused('already-so')
      const barred = byLegal(state, context, reason)
      const clock = clockRunsAgain(state, filing, reason, context)
      return barred ?? decided(write('filing.recalled', { ...aboutFiling(filing), reason }), ...clock)
    }),
  'filing.withdraw': (state, { filing: id, reason }, context) =>
    onFiling(state, id, (filing) => {
      if (filing.sent) return refused('filing-sent')
      return byLegal(state, context, reason) ?? decided(write('filing.withdrawn', { ...aboutFiling(filing), reason }))
    })
}

function byLegal(state: IncidentState, context: Context, reason: string): Decision | null {
  if (!actsForLegal(context.actor, state, context.playbook)) return refused('legal-only')
  return reason === '' ? refused('reason-missing') : null
}

function onFiling(state: IncidentState, id: string, then: (filing: Filing) => Decision): Decision {
  const filing = state.filings.get(id)
  if (!filing) return refused('no-such-filing')
  return filing.withdrawn ? refused('already-so') : then(filing)
}

/** What was sent answers the deadline for which it was written, unless somebody has entered that already. */
function clockStopped(
  state: IncidentState,
  { deadline }: Filing,
  how: string,
  receipt: string,
  context: Context
): readonly NewEvent[] {
  const data = { deadline, part: 'report', how, receipt, evidence: '' } as const
  const decision = deadlineDecide['deadline.send'](state, data, context)
  return decision.ok ? decision.events : []
}

/** A mark that is taken back takes along what it entered of the deadline; what somebody else entered stays. */
function clockRunsAgain(state: IncidentState, filing: Filing, reason: string, context: Context): readonly NewEvent[] {
  const entered = state.deadlines.get(filing.deadline)?.sent.report
  if (!entered || entered.enteredAt !== filing.sent?.enteredAt) return []
  const data = { deadline: filing.deadline, what: 'report', anchor: null, reason } as const
  const decision = deadlineDecide['deadline.retract'](state, data, context)
  return decision.ok ? decision.events : []
}
