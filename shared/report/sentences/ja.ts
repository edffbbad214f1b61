import type { Commander } from '../../incident/state.ts'
import type { TimeName } from '../../incident/times.ts'
import { timeNameSchema } from '../../incident/times.ts'
import { durationWords } from '../time.ts'
import { ja as words } from '../words/ja.ts'
import { GROUP_LIMIT, groupCells } from './cell-groups.ts'
import { leftOver } from './left-over.ts'
import { clip, isAddedId } from './clip.ts'
import { deadlineJa } from './deadline-ja.ts'
import { deskJa } from './desk-ja.ts'
import { debriefJa } from './debrief-ja.ts'
import { injectJa } from './inject-ja.ts'
import { planJa } from './plan-ja.ts'
import { drillJa } from './drill-ja.ts'
import { factJa } from './fact-ja.ts'
import { filingJa } from './filing-ja.ts'
import { noticeJa } from './notice-ja.ts'
import { resumptionJa } from './resumption-ja.ts'
import { sendingJa } from './sending-ja.ts'
import type { Say, Sentences } from './sentences.ts'
import { supportJa } from './support-ja.ts'
import { compensationJa } from './compensation-ja.ts'
import { causeJa } from './cause-ja.ts'
import { vendorJa } from './vendor-ja.ts'
import { workJa } from './work-ja.ts'

/** Every event in Japanese, as the scribe would write it. */
export const ja: Sentences = {
  'halt.declared': (data, say) =>
    [
      `${data.drill ? words.drillMark : ''}宣言:${data.title || words.chronology.untitled}`,
      `${say.names.type(data.type)}、${say.names.severity(data.severity)}`,
      `本部長 ${commander(data.commander, say)}`,
      ...timesSaid(data.times, say),
      ...cellsSaid(data.cells, say)
    ].join(' / '),
  'halt.retitled': (data) => `件名を「${clip(data.title)}」に変更`,
  'halt.reclassified': (data, { names }) =>
    `種別を変更:${names.type(data.from)} → ${names.type(data.type)}${settled(data)}${because(data.reason)}`,
  'halt.regraded': (data, { names }) =>
    `重大度を変更:${names.severity(data.from)} → ${names.severity(data.severity)}${settled(data)}${because(data.reason)}`,
  'halt.retimed': (data, { time }) => {
    const name = words.times[data.name]
    if (data.at === null)
      return `${name}の時刻を取り消し${data.was === null ? '' : `(${time(data.was)})`}${because(data.reason)}`
    if (data.was === null) return `${name}の時刻を ${time(data.at)} と記録${because(data.reason)}`
    return `${name}の時刻を訂正:${time(data.was)} → ${time(data.at)}${because(data.reason)}`
  },
  'halt.explained': (data) => `原因(${words.causes[data.status]})${data.text === '' ? '' : `:${data.text}`}`,
  'halt.closed': (data) => `案件を終了${leftOver(data, 'ja')}${because(data.reason)}`,
  'halt.reopened': (data) => `終了した案件を再び開く${because(data.reason)}`,
  'playbook.adopted': (data) => `手順書を切替(版 ${data.playbook.slice(0, 8)})${because(data.reason)}`,
  'playbook.published': (data) => `手順書を公開(版 ${data.hash.slice(0, 8)})`,
  'phase.advanced': (data, { names }) => {
    const unmet = data.unmet.map((code) => (words.preconditions as Record<string, string>)[code] ?? code)
    const despite = unmet.length > 0 ? `(未充足:${unmet.join('、')})` : ''
    return `段階を進める:${names.phase(data.from)} → ${names.phase(data.to)}${despite}${because(data.reason)}`
  },
  'phase.returned': (data, { names }) =>
    `段階を戻す:${names.phase(data.from)} → ${names.phase(data.to)}${because(data.reason)}`,
  'service.changed': (data, say) =>
    `${cellsSaid(data.cells, say, data.state).join(' / ')}${settled(data)}${data.note === '' ? '' : `(${data.note})`}`,
  'command.offered': (data, say) =>
    `指揮の引継ぎを申し出:${commander(data.to, say)} へ${data.note === '' ? '' : `「${data.note}」`}`,
  'command.withdrawn': (data) => `引継ぎの申し出を取り下げ(${data.to.person})`,
  'command.accepted': (data, say) => `${commander(data.commander, say)} が指揮を引き継ぐ${from(data.from)}`,
  'command.declined': (data) => `${data.to.person} が引継ぎを辞退${because(data.reason)}`,
  'command.taken': (data, say) =>
    `${commander(data.commander, say)} が指揮を執る${from(data.from)}${because(data.reason)}`,
  'duty.added': (data, say) =>
    `項目を追加(${say.names.department(data.department)}${data.critical ? '、重要' : ''}${data.dueAt === null ? '' : `、期限 ${say.time(data.dueAt)}`}) — ${data.text}`,
  'duty.started': (data, say) => duty(data.duty, '着手', say),
  'duty.checked': (data, say) => {
    const outcome = data.needsSecond ? '実施(二人目の確認待ち)' : data.repeats ? '今回分を完了' : '完了'
    return duty(data.duty, `${outcome}${due(data.dueAt, say)}`, say)
  },
  'duty.countersigned': (data, say) => duty(data.duty, `二人目が確認し${data.repeats ? '今回分を完了' : '完了'}`, say),
  'duty.unchecked': (data, say) => duty(data.duty, `「${status(data.was)}」を取り消し${because(data.reason)}`, say),
  'duty.skipped': (data, say) => duty(data.duty, `省略${because(data.reason)}`, say),
  'duty.excluded': (data, say) => duty(data.duty, `該当なし${because(data.reason)}`, say),
  'duty.assigned': (data, say) => {
    const names = data.assignees.map((one) => (one.kind === 'role' ? say.names.role(one.name) : one.name))
    return duty(data.duty, names.length > 0 ? `担当:${names.join('、')}` : '担当を元の役割に戻す', say)
  },
  'duty.noted': (data, say) => duty(data.duty, `メモ「${data.text}」`, say),
  'duty.attached': (data, say) => duty(data.duty, `証拠 ${evidence(data.evidence)}`, say),
  'remark.added': (data) => data.text,
  'remark.corrected': (data) => `書き込みを訂正:「${clip(data.was)}」→「${data.text}」`,
  'entry.pinned': () => '記録をピン留め',
  'entry.unpinned': () => '記録のピン留めを外す',
  ...deskJa,
  ...factJa,
  ...noticeJa,
  ...deadlineJa,
  ...supportJa,
  ...workJa,
  ...vendorJa,
  ...causeJa,
  ...compensationJa,
  ...resumptionJa,
  ...drillJa,
  ...debriefJa,
  ...injectJa,
  ...planJa,
  ...sendingJa,
  ...filingJa
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}

function settled(data: { readonly settles: boolean }): string {
  return data.settles ? '(食い違いを解消)' : ''
}

function from(before: Commander | null): string {
  return before ? `(前任 ${before.person})` : ''
}

function commander({ person, role }: Commander, { names }: Say): string {
  return role === '' ? person : `${person}(${names.role(role)})`
}

function status(was: string): string {
  return (words.statuses as Record<string, string>)[was] ?? was
}

function duty(id: string, what: string, { names }: Say): string {
  return isAddedId(id) ? `追加項目 ${what} — ${clip(names.duty(id))}` : `${id} ${what} — ${clip(names.duty(id))}`
}

function due(dueAt: number | null, { time, at }: Say): string {
  if (dueAt === null) return ''
  return at > dueAt ? `(期限 ${time(dueAt)}、${durationWords(at - dueAt, 'ja')}遅れ)` : `(期限 ${time(dueAt)})`
}

function evidence(
  item:
    | { kind: 'text'; text: string }
    | { kind: 'link'; url: string }
    | { kind: 'file'; fileName: string; hash: string }
): string {
  if (item.kind === 'text') return `「${item.text}」`
  return item.kind === 'link' ? item.url : `${item.fileName}(SHA-256 ${item.hash.slice(0, 12)}…)`
}

function timesSaid(times: Readonly<Partial<Record<TimeName, number>>>, { time }: Say): string[] {
  const said = timeNameSchema.options.flatMap((name) => {
    const at = times[name]
    return at === undefined ? [] : [`${words.times[name]} ${time(at)}`]
  })
  return said.length > 0 ? [said.join('、')] : []
}

function cellsSaid(
  cells: readonly { service: string; asset: string; from?: string; state?: string }[],
  { names }: Say,
  to?: string
): string[] {
  const groups = groupCells(cells, to)
  const said = groups.slice(0, GROUP_LIMIT).map((group) => {
    const assets = group.assets.map((asset) => (asset === '*' ? words.everyAsset : asset)).join('、')
    const step = group.from === '' ? names.state(group.to) : `${names.state(group.from)} → ${names.state(group.to)}`
    return `${names.service(group.service)}(${clip(assets)}):${step}`
  })
  return groups.length > GROUP_LIMIT ? [...said, `ほか ${groups.length - GROUP_LIMIT} 件`] : said
}
