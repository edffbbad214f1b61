import type { Commander } from '../../incident/state.ts'
import type { TimeName } from '../../incident/times.ts'
import { timeNameSchema } from '../../incident/times.ts'
import { durationWords } from '../time.ts'
import { en as words } from '../words/en.ts'
import { GROUP_LIMIT, groupCells } from './cell-groups.ts'
import { leftOver } from './left-over.ts'
import { clip, isAddedId } from './clip.ts'
import { deadlineEn } from './deadline-en.ts'
import { deskEn } from './desk-en.ts'
import { debriefEn } from './debrief-en.ts'
import { injectEn } from './inject-en.ts'
import { planEn } from './plan-en.ts'
import { drillEn } from './drill-en.ts'
import { factEn } from './fact-en.ts'
import { filingEn } from './filing-en.ts'
import { noticeEn } from './notice-en.ts'
import { resumptionEn } from './resumption-en.ts'
import { sendingEn } from './sending-en.ts'
import type { Say, Sentences } from './sentences.ts'
import { supportEn } from './support-en.ts'
import { compensationEn } from './compensation-en.ts'
import { causeEn } from './cause-en.ts'
import { vendorEn } from './vendor-en.ts'
import { workEn } from './work-en.ts'

/** Every event in English, as the scribe would write it. */
export const en: Sentences = {
  'halt.declared': (data, say) =>
    [
      `${data.drill ? words.drillMark : ''}Declared: ${data.title || words.chronology.untitled}`,
      `${say.names.type(data.type)}, ${say.names.severity(data.severity)}`,
      `commander ${commander(data.commander, say)}`,
      ...timesSaid(data.times, say),
      ...cellsSaid(data.cells, say)
    ].join(' / '),
  'halt.retitled': (data) => `Title changed to “${clip(data.title)}”`,
  'halt.reclassified': (data, { names }) =>
    `Type changed: ${names.type(data.from)} → ${names.type(data.type)}${settled(data)}${because(data.reason)}`,
  'halt.regraded': (data, { names }) =>
    `Severity changed: ${names.severity(data.from)} → ${names.severity(data.severity)}${settled(data)}${because(data.reason)}`,
  'halt.retimed': (data, { time }) => {
    const name = words.times[data.name]
    if (data.at === null)
      return `${name}: time taken back${data.was === null ? '' : ` (${time(data.was)})`}${because(data.reason)}`
    if (data.was === null) return `${name}: ${time(data.at)}${because(data.reason)}`
    return `${name} corrected: ${time(data.was)} → ${time(data.at)}${because(data.reason)}`
  },
  'halt.explained': (data) => `Cause ${words.causes[data.status]}${data.text === '' ? '' : `: ${data.text}`}`,
  'halt.closed': (data) => `Incident closed${leftOver(data, 'en')}${because(data.reason)}`,
  'halt.reopened': (data) => `Closed incident opened again${because(data.reason)}`,
  'playbook.adopted': (data) => `Playbook version ${data.playbook.slice(0, 8)} adopted${because(data.reason)}`,
  'playbook.published': (data) => `Playbook version ${data.hash.slice(0, 8)} published`,
  'phase.advanced': (data, { names }) => {
    const unmet = data.unmet.map((code) => (words.preconditions as Record<string, string>)[code] ?? code)
    const despite = unmet.length > 0 ? ` (unmet: ${unmet.join(', ')})` : ''
    return `Phase: ${names.phase(data.from)} → ${names.phase(data.to)}${despite}${because(data.reason)}`
  },
  'phase.returned': (data, { names }) =>
    `Phase back: ${names.phase(data.from)} → ${names.phase(data.to)}${because(data.reason)}`,
  'service.changed': (data, say) =>
    `${cellsSaid(data.cells, say, data.state).join(' / ')}${settled(data)}${data.note === '' ? '' : ` (${data.note})`}`,
  'command.offered': (data, say) =>
    `Command offered to ${commander(data.to, say)}${data.note === '' ? '' : `: “${data.note}”`}`,
  'command.withdrawn': (data) => `Offer of command to ${data.to.person} withdrawn`,
  'command.accepted': (data, say) => `${commander(data.commander, say)} accepted command${from(data.from)}`,
  'command.declined': (data) => `${data.to.person} declined command${because(data.reason)}`,
  'command.taken': (data, say) =>
    `${commander(data.commander, say)} took command${from(data.from)}${because(data.reason)}`,
  'duty.added': (data, say) =>
    `Duty added (${say.names.department(data.department)}${data.critical ? ', critical' : ''}${data.dueAt === null ? '' : `, due ${say.time(data.dueAt)}`}) — ${data.text}`,
  'duty.started': (data, say) => duty(data.duty, 'started', say),
  'duty.checked': (data, say) => {
    const outcome = data.needsSecond ? 'done, second signature to come' : data.repeats ? 'this round done' : 'done'
    return duty(data.duty, `${outcome}${due(data.dueAt, say)}`, say)
  },
  'duty.countersigned': (data, say) =>
    duty(data.duty, `countersigned, ${data.repeats ? 'this round done' : 'done'}`, say),
  'duty.unchecked': (data, say) => duty(data.duty, `“${status(data.was)}” taken back${because(data.reason)}`, say),
  'duty.skipped': (data, say) => duty(data.duty, `skipped${because(data.reason)}`, say),
  'duty.excluded': (data, say) => duty(data.duty, `not applicable${because(data.reason)}`, say),
  'duty.assigned': (data, say) => {
    const names = data.assignees.map((one) => (one.kind === 'role' ? say.names.role(one.name) : one.name))
    return duty(data.duty, names.length > 0 ? `assigned to ${names.join(', ')}` : 'given back to its role', say)
  },
  'duty.noted': (data, say) => duty(data.duty, `note “${data.text}”`, say),
  'duty.attached': (data, say) => duty(data.duty, `evidence ${evidence(data.evidence)}`, say),
  'remark.added': (data) => data.text,
  'remark.corrected': (data) => `Remark corrected: “${clip(data.was)}” → “${data.text}”`,
  'entry.pinned': () => 'Entry pinned',
  'entry.unpinned': () => 'Entry unpinned',
  ...deskEn,
  ...factEn,
  ...noticeEn,
  ...deadlineEn,
  ...supportEn,
  ...workEn,
  ...vendorEn,
  ...causeEn,
  ...compensationEn,
  ...resumptionEn,
  ...drillEn,
  ...debriefEn,
  ...injectEn,
  ...planEn,
  ...sendingEn,
  ...filingEn
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}

function settled(data: { readonly settles: boolean }): string {
  return data.settles ? ' (contest settled)' : ''
}

function from(before: Commander | null): string {
  return before ? ` from ${before.person}` : ''
}

function commander({ person, role }: Commander, { names }: Say): string {
  return role === '' ? person : `${person} (${names.role(role)})`
}

function status(was: string): string {
  return (words.statuses as Record<string, string>)[was] ?? was
}

function duty(id: string, what: string, { names }: Say): string {
  return isAddedId(id) ? `Added duty ${what} — ${clip(names.duty(id))}` : `${id} ${what} — ${clip(names.duty(id))}`
}

function due(dueAt: number | null, { time, at }: Say): string {
  if (dueAt === null) return ''
  return at > dueAt ? ` (due ${time(dueAt)}, ${durationWords(at - dueAt, 'en')} late)` : ` (due ${time(dueAt)})`
}

function evidence(
  item:
    | { kind: 'text'; text: string }
    | { kind: 'link'; url: string }
    | { kind: 'file'; fileName: string; hash: string }
): string {
  if (item.kind === 'text') return `“${item.text}”`
  return item.kind === 'link' ? item.url : `${item.fileName} (SHA-256 ${item.hash.slice(0, 12)}…)`
}

function timesSaid(times: Readonly<Partial<Record<TimeName, number>>>, { time }: Say): string[] {
  const said = timeNameSchema.options.flatMap((name) => {
    const at = times[name]
    return at === undefined ? [] : [`${words.times[name]} ${time(at)}`]
  })
  return said.length > 0 ? [said.join(', ')] : []
}

function cellsSaid(
  cells: readonly { service: string; asset: string; from?: string; state?: string }[],
  { names }: Say,
  to?: string
): string[] {
  const groups = groupCells(cells, to)
  const said = groups.slice(0, GROUP_LIMIT).map((group) => {
    const assets = group.assets.map((asset) => (asset === '*' ? words.everyAsset : asset)).join(', ')
    const step = group.from === '' ? names.state(group.to) : `${names.state(group.from)} → ${names.state(group.to)}`
    return `${names.service(group.service)} (${clip(assets)}): ${step}`
  })
  return groups.length > GROUP_LIMIT ? [...said, `and ${groups.length - GROUP_LIMIT} more`] : said
}
