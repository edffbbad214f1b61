import { countPrivileged } from '../privilege/privilege.ts'
import { isLegal } from '../privilege/decide.ts'
import { fieldsOf, hashOf, missingFields } from '../../report/filing/content.ts'
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
      if (!isLegal(context)) return refused('legal-only')
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
      if (!isLegal(context)) return refused('legal-only')
      if (!filing.finalised) return refused('filing-not-final')
      if (filing.sent) return refused('already-so')
      return decided(write('filing.sent', { ...aboutFiling(filing), how, receipt }))
    }),
  'filing.recall': (state, { filing: id, reason }, context) =>
    onFiling(state, id, (filing) => {
      if (!filing.sent) return refused('already-so')
      return byLegal(context, reason) ?? decided(write('filing.recalled', { ...aboutFiling(filing), reason }))
    }),
  'filing.withdraw': (state, { filing: id, reason }, context) =>
    onFiling(state, id, (filing) => {
      if (filing.sent) return refused('filing-sent')
      return byLegal(context, reason) ?? decided(write('filing.withdrawn', { ...aboutFiling(filing), reason }))
    })
}

function byLegal(context: Context, reason: string): Decision | null {
  if (!isLegal(context)) return refused('legal-only')
  return reason === '' ? refused('reason-missing') : null
}

function onFiling(state: IncidentState, id: string, then: (filing: Filing) => Decision): Decision {
  const filing = state.filings.get(id)
  if (!filing) return refused('no-such-filing')
  return filing.withdrawn ? refused('already-so') : then(filing)
}
