import { blockerOfKey } from '../../incident/resumption/blockers.ts'
import { EVERY_ASSET } from '../../incident/service/cell.ts'
import { formatDecimal } from '../../money/format.ts'
import { resumptionWordsOf } from '../words/resumption.ts'
import { clip } from './clip.ts'
import type { ResumptionSentences } from './resumption-tables.ts'
import type { Say } from './sentences.ts'

const words = resumptionWordsOf('en')

/** The events of asset checks, of the ladder and of the watch after it, in English. */
export const resumptionEn: ResumptionSentences = {
  'check.started': (data) => `Round ${data.number} of the asset check begun${noted(data.note)}`,
  'check.recorded': (data, say) =>
    `Asset check ${say.names.check(data.check)}: ${words.results[data.result]}${noted(data.note)}`,
  'check.signed': (data, say) => `Asset check ${say.names.check(data.check)} signed for ${say.names.role(data.role)}`,
  'check.balanced': (data) =>
    `Balances: ${clip(data.balances.map(({ asset, ledger, chain }) => `${asset} ledger ${formatDecimal(ledger)}, chain ${formatDecimal(chain)}`).join('; '), 160)}${data.source === '' ? '' : ` (${data.source})`}`,
  'check.voided': (data) => `A round of the asset check was voided${because(data.reason)}`,
  'resume.chosen': (data, say) =>
    data.from === ''
      ? `Resumption ladder: ${say.names.ladder(data.ladder)}`
      : `Resumption ladder changed: ${say.names.ladder(data.from)} → ${say.names.ladder(data.ladder)}${because(data.reason)}`,
  'resume.planned': (data, say) =>
    `Resumption planned: ${data.plans.map(({ stage, at }) => `${say.names.stage(stage)} ${at === null ? 'open' : say.time(at)}`).join('; ')}${because(data.reason)}`,
  'resume.met': (data, say) =>
    `Gate ${words.verdicts[data.verdict]}: ${gates(data.gates, say)}${data.evidence === '' ? '' : ` (${data.evidence})`}`,
  'resume.treated': (data, say) =>
    `Treatment of orders decided: ${say.names.treatment(data.treatment)} (by ${say.names.role(data.owner)}, basis: ${data.basis})`,
  'resume.announced': (data, say) =>
    `Customers told of ${data.what.map((one) => words.announced[one]).join(' and ')}: ${data.channels.map(say.names.channel).join(', ')}${data.opensAt === null ? '' : `; opens at ${say.time(data.opensAt)}`}${data.ref === '' ? '' : ` (${data.ref})`}`,
  'resume.readied': (data) =>
    `Asked around: ${clip(data.participants.map(({ name, answer }) => `${name} ${words.answers[answer]}`).join(', '), 160)}`,
  'resume.decided': (data, say) =>
    `“${say.names.stage(data.stage)}”: ${words.goes[data.verdict]} by ${say.names.role(data.role)}${because(data.reason)}`,
  'resume.asked': (data, say) =>
    `Override asked for (first signature): ${scope(data.scope, say)}; not met: ${covers(data.covers, say)}${because(data.reason)}`,
  'resume.overridden': (data, say) =>
    `Override signed by a second person (${say.names.role(data.role)})${because(data.reason)}`,
  'resume.dropped': (data) => `Override taken back${because(data.reason)}`,
  'resume.stepped': (data, say) =>
    `Resumption: step ${data.order}, “${say.names.stage(data.stage)}”, taken${assets(data.assets)}${data.override === '' ? '' : ' by an override of two people'}`,
  'resume.backed': (data, say) =>
    `Resumption taken back from step ${data.from} to ${data.to === 0 ? 'all closed' : `step ${data.to}`}${data.trigger === '' ? '' : ` (re-halt trigger: ${say.names.metric(data.trigger)})`}${because(data.reason)}`,
  'resume.lapsed': () => 'Closed by hand: gates and go/no-go are to be said again',
  'monitor.opened': (data) =>
    `Watch after resuming: every ${data.everyMinutes} min for ${data.forMinutes} min, stable after ${data.stableMinutes} min`,
  'monitor.limited': (data) =>
    `Limit of ${data.name}: ${data.rehalt ? 're-halt' : 'attention'} ${words.sides[data.side]} ${formatDecimal(data.limit)} ${data.unit}${data.on ? '' : ' (not watched)'}${because(data.reason)}`,
  'monitor.recorded': (data) =>
    `Figures read: ${data.readings.map(({ name, value }) => `${name.en} ${formatDecimal(value)}`).join('; ')}${data.past.length > 0 ? `; ${data.past.length} past their limits` : ''}${noted(data.note)}`,
  'monitor.extended': (data, say) =>
    `Watch after resuming goes on until ${say.time(data.until)}${because(data.reason)}`,
  'monitor.closed': (data) =>
    `Watch after resuming ended${data.unmet.length > 0 ? ` with ${data.unmet.length} criteria not met` : ''}${data.left.length > 0 ? `; left: ${data.left.map(({ text, owner }) => (owner === '' ? text : `${text} (${owner})`)).join(', ')}` : ''}${because(data.reason)}`,
  'monitor.reopened': (data) => `Watch after resuming begun again${because(data.reason)}`
}

function scope(of: Parameters<ResumptionSentences['resume.asked']>[0]['scope'], { names }: Say): string {
  if (of.kind === 'step') return `to “${names.stage(of.stage)}”${assets(of.assets)}`
  const cells = of.cells.map(({ service, asset }) => `${names.service(service)}${assets([asset])}`)
  return `${clip(cells.join(', '), 80)} to “${names.state(of.state)}”`
}

function covers(keys: readonly string[], { names }: Say): string {
  return keys
    .map((key) => {
      const { code, subject } = blockerOfKey(key)
      if (key === 'ladder') return words.blockers.ladder
      if (code === 'gate') return subject
      return code === 'trigger' ? `${words.blockers.trigger} (${names.metric(subject)})` : words.blockers[code]
    })
    .join(', ')
}

function gates(ids: readonly string[], { names }: Say): string {
  const [only] = ids
  return ids.length === 1 && only !== undefined ? names.gate(only) : ids.join(', ')
}

function assets(of: readonly string[]): string {
  return of.length === 0 || of.includes(EVERY_ASSET) ? '' : ` (${clip(of.join(', '), 60)})`
}

function noted(text: string): string {
  return text === '' ? '' : `, “${text}”`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
