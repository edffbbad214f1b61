import { causeKinds, standsIn } from '../../incident/cause/cause.ts'
import { etaOf } from '../../incident/eta/eta.ts'
import { endOf, shareDone } from '../../incident/progress/work.ts'
import { causeWordsOf } from '../words/cause.ts'
import { stageName } from '../words/notice.ts'
import { wordsOf } from '../words/of.ts'
import type { Filling } from './fill.ts'

/** A report names no more deeds than this; the rest is counted. */
const SHOWN = 15

/** What was ever halted or restricted, service by service; empty where nothing was. */
export function touchedText({ state, names, language, words }: Filling): string {
  const { everyAsset } = wordsOf(language)
  const groups = Map.groupBy(state.hits.values(), ({ service }) => service)
  return [...groups]
    .map(([service, hits]) => {
      const assets = hits.map(({ asset }) => (asset === '*' ? everyAsset : asset)).join(words.between)
      return `${names.service(service)} (${assets})`
    })
    .join(words.between)
}

/** What was done, oldest first: critical duties with the time they were done at, then recovery work and vendors. */
export function actionLines(of: Filling): string[] {
  const deeds = [...dutyLines(of), ...workLines(of), ...vendorLines(of)]
  const shown = deeds.slice(0, SHOWN)
  return deeds.length > SHOWN ? [...shown, of.words.list + of.words.more(deeds.length - SHOWN)] : shown
}

function dutyLines({ state, playbook, names, time, words }: Filling): string[] {
  return [...state.duties]
    .filter(([id, { status }]) => status === 'done' && playbook.duties.get(id)?.critical === true)
    .sort(([, a], [, b]) => a.changed.at - b.changed.at)
    .map(([id, { changed }]) => `${words.list}${time(changed.at)} ${names.duty(id)}`)
}

function workLines({ state, words }: Filling): string[] {
  return [...state.work.values()].map((work) => {
    const end = endOf(work)
    const how = end ? words[end.how] : words.share(Math.round(shareDone(work) * 100))
    return words.list + words.work(work.title, how)
  })
}

function vendorLines({ state, names, words, time }: Filling): string[] {
  return [...state.vendors.values()].map(
    ({ vendor, engaged }) => words.list + words.vendor(names.role(vendor), time(engaged.at))
  )
}

/** When the services came back, else when that is expected, else that it is not known. */
export function recoveryLine({ state, words, time }: Filling): string {
  const resumed = state.times.get('resumed')?.value
  if (resumed !== undefined) return words.recovered(time(resumed))
  const eta = etaOf(state.etas)?.value
  if (!eta) return ''
  const { from, to, reviewAt } = eta
  const said = (ms: number | null) => (ms === null ? null : time(ms))
  const line = from === null && to === null ? words.open : words.expected(said(from), said(to))
  return reviewAt === null ? line : line + words.review(time(reviewAt))
}

/** What customers could read, oldest first: texts that went out, and posts that were only noted. */
export function noticeLines({ state, names, words, time, language }: Filling): string[] {
  const out = [...state.notices.values()].flatMap(({ posted, withdrawn, channel, stage }) =>
    posted && !withdrawn ? [{ at: posted.at, channel, stage: stageName(stage, language) }] : []
  )
  const noted = [...state.posts.values()].map(({ at, value }) => ({ at, channel: value.channel, stage: '' }))
  return [...out, ...noted]
    .sort((a, b) => a.at - b.at)
    .map(({ at, channel, stage }) => words.list + words.posted(names.channel(channel), stage, time(at)))
}

/** Preventive actions that stand, with their owner and due time, or that they are done; those that were only reported first. */
export function preventionLines({ state, names, words, time }: Filling): string[] {
  const said = (title: string, owner: string, dueAt: number, done: boolean) =>
    words.list + (done ? words.done(title) : words.planned(title, names.role(owner), time(dueAt)))
  const facts = [...state.signals.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value)
  const done = new Set(facts.flatMap((fact) => (fact.kind === 'actionDone' ? [fact.action] : [])))
  const reported = facts.flatMap((fact) =>
    fact.kind === 'actionPlan' ? [said(fact.action, fact.owner, fact.dueAt, done.has(fact.action))] : []
  )
  const planned = [...state.actions.values()]
    .filter(({ status }) => status !== 'dropped')
    .map(({ status, plan }) => said(plan.value.title, plan.value.owner, plan.value.dueAt, status !== 'planned'))
  return [...reported, ...planned]
}

/** What the review found as causes: what set it off, why that could happen, what made it worse. */
export function causeLines({ state, words, language }: Filling): string[] {
  const { kinds } = causeWordsOf(language)
  const standing = [...state.causes.values()].filter(({ id }) => standsIn(state.causes, id))
  return causeKinds.flatMap((kind) =>
    standing
      .filter((cause) => cause.words.value.kind === kind)
      .map((cause) => words.list + kinds[kind] + words.colon + cause.words.value.text)
  )
}
