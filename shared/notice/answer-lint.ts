import type { Answer } from '../incident/answer/answer.ts'
import { answerText } from '../incident/answer/answer.ts'
import type { Notice } from '../incident/notice/notice.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { NoticeCheckId } from '../playbook/schema.ts'
import { languagesDiffer } from './lint/between.ts'
import { assetClaimUnproven, causeAsserted, drillMarkMissing } from './lint/claims.ts'
import type { Check, Checked, Finding, Found, OwnCheckId } from './lint/finding.ts'
import { languageMissing, wrongLanguage } from './lint/form.ts'
import { etaSinglePromise, etaUnknownWithoutNextUpdate, mandatedFieldEmpty } from './lint/mandated.ts'
import { timePassed } from './lint/passed.ts'

/** The playbook's rules for notices that make sense of an answer. Its promise of the next word counts where it tells of the end. */
const rules: { readonly [C in NoticeCheckId]?: Check } = {
  mandatedFieldEmpty,
  etaUnknownWithoutNextUpdate: (checked) =>
    checked.text.quotes.some(({ field }) => field === 'eta') ? etaUnknownWithoutNextUpdate(checked) : [],
  assetClaimUnproven,
  causeAsserted,
  etaSinglePromise,
  drillMarkMissing
}

const own: { readonly [C in OwnCheckId]?: readonly [Finding['level'], Check] } = {
  languageMissing: ['block', languageMissing],
  languagesDiffer: ['block', languagesDiffer],
  wrongLanguage: ['warn', wrongLanguage],
  factContested: [
    'warn',
    ({ state, text }) =>
      text.quotes
        .filter(({ field }) => (state.facts.get(field)?.contested.length ?? 0) > 0)
        .map(({ field }) => ({ detail: 'contested', field }))
  ],
  timePassed: ['warn', timePassed]
}

/** What the rules find in an answer at a moment (ms), what blocks first. A rule's level is the playbook's. */
export function lintAnswer(state: IncidentState, answer: Answer, playbook: PlaybookIndex, now: number): Finding[] {
  const checked: Checked = {
    state,
    playbook,
    notice: asNotice(state, answer),
    text: answerText(answer),
    now,
    weigh: undefined
  }
  const byRule = playbook.playbook.noticeRules.flatMap(({ id, check, level }) =>
    (rules[check]?.(checked) ?? []).map((found) => findingOf(id, check, level, found))
  )
  const byUs = (Object.keys(own) as OwnCheckId[]).flatMap((check) => {
    const [level, look] = own[check] ?? []
    return level && look ? look(checked).map((found) => findingOf('', check, level, found)) : []
  })
  const all = [...byRule, ...byUs]
  return [...all.filter(({ level }) => level === 'block'), ...all.filter(({ level }) => level === 'warn')]
}

/** What keeps an answer from being signed and published. */
export function answerBlocks(state: IncidentState, answer: Answer, playbook: PlaybookIndex, now: number): Finding[] {
  return lintAnswer(state, answer, playbook, now).filter(({ level }) => level === 'block')
}

/** An answer as the rules look at it: a text on no channel, at the stage of the halt. */
function asNotice(
  { times }: IncidentState,
  { id, texts, proposals, approvals, rejections, withdrawn }: Answer
): Notice {
  return {
    id,
    channel: '',
    stage: times.has('resumed') ? 'resume' : 'update',
    template: '',
    round: '',
    number: 0,
    texts,
    proposals,
    approvals,
    rejections,
    planned: undefined,
    deliveries: [],
    posted: undefined,
    withdrawn,
    corrects: null
  }
}

function findingOf(rule: string, check: Finding['check'], level: Finding['level'], found: Found): Finding {
  return { rule, check, level, language: null, field: null, params: {}, ...found }
}
