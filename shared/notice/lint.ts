import { isApproved } from '../incident/approval/approval.ts'
import { holdingBar } from '../incident/notice/holding.ts'
import { noticeStanding } from '../incident/notice/standing.ts'
import type { NoticeCheckId } from '../playbook/schema.ts'
import { channelsDiffer, languagesDiffer, resumeNoticeTooShort } from './lint/between.ts'
import { assetClaimUnproven, causeAsserted, drillMarkMissing } from './lint/claims.ts'
import type { Check, Checked, CheckId, Finding, Found, OwnCheckId } from './lint/finding.ts'
import { languageMissing, overLimit, wrongLanguage } from './lint/form.ts'
import { etaSinglePromise, etaUnknownWithoutNextUpdate, mandatedFieldEmpty } from './lint/mandated.ts'
import { timePassed } from './lint/passed.ts'
import { sameAsPrevious } from './lint/sameness.ts'

/** NL-10: nobody, or not everybody, has signed. A holding statement may go out without, in its first minutes. */
const approvalMissing: Check = ({ state, playbook, notice, now }) => {
  const stands = noticeStanding(state, notice, playbook)
  if (isApproved(stands) || holdingBar(state, notice, now) === null) return []
  return [{ detail: 'missing', params: { needs: stands.missing.join(', ') } }]
}

const checks: { readonly [C in NoticeCheckId]: Check } = {
  mandatedFieldEmpty,
  etaUnknownWithoutNextUpdate,
  assetClaimUnproven,
  causeAsserted,
  sameAsPrevious,
  etaSinglePromise,
  drillMarkMissing,
  channelsDiffer,
  resumeNoticeTooShort,
  approvalMissing
}

/** Two people set a quoted fact differently and nobody has settled it. */
const factContested: Check = ({ state, text }) =>
  text.quotes
    .filter(({ field }) => (state.facts.get(field)?.contested.length ?? 0) > 0)
    .map(({ field }) => ({ detail: 'contested', field }))

const own: { readonly [C in OwnCheckId]: readonly [Finding['level'], Check] } = {
  languageMissing: ['block', languageMissing],
  languagesDiffer: ['block', languagesDiffer],
  wrongLanguage: ['warn', wrongLanguage],
  overLimit: ['block', overLimit],
  factContested: ['warn', factContested],
  timePassed: ['warn', timePassed]
}

/** Everything that the playbook's rules and ours find in a text, what blocks first. A rule's level is the playbook's. */
export function lintNotice(checked: Checked): Finding[] {
  const byRule = checked.playbook.playbook.noticeRules.flatMap(({ id, check, level }) =>
    checks[check](checked).map((found) => findingOf(id, check, level, found))
  )
  const byUs = (Object.keys(own) as OwnCheckId[]).flatMap((check) => {
    const [level, look] = own[check]
    return look(checked).map((found) => findingOf('', check, level, found))
  })
  const all = [...byRule, ...byUs]
  return [...all.filter(({ level }) => level === 'block'), ...all.filter(({ level }) => level === 'warn')]
}

/** What keeps the words themselves from going out; whether they are signed is asked elsewhere. */
export function blocksIn(checked: Checked): Finding[] {
  return lintNotice(checked).filter(({ level, check }) => level === 'block' && check !== 'approvalMissing')
}

function findingOf(rule: string, check: CheckId, level: Finding['level'], found: Found): Finding {
  return { rule, check, level, language: null, field: null, params: {}, ...found }
}
