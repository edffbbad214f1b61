import { markedFileName } from '../file-mark.ts'
import { ruleOf, termsIn } from '../../incident/deadline/terms.ts'
import type { Filing, FrozenField } from '../../incident/filing/filing.ts'
import { countPrivileged } from '../../incident/privilege/privilege.ts'
import { namesOf } from '../names.ts'
import { leftOutLine } from '../privileged.ts'
import type { Language } from '../time.ts'
import { formatInstant, zoneLabel } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import { fieldsOf, hashOf } from './content.ts'
import type { FillSetting } from './fill.ts'
import { filingWordsOf } from './words.ts'

/** One field on paper. `note` says that the words are in the other language. */
export type DocumentField = { readonly label: string; readonly text: string; readonly note: string }

/** A version of a report as a document in one language, before it is Markdown, HTML or paper. */
export type FilingDocument = {
  readonly language: Language
  /** A drill is marked first, a draft after that. */
  readonly title: string
  readonly drill: boolean
  readonly head: readonly (readonly [string, string])[]
  readonly columns: readonly [string, string]
  readonly fields: readonly DocumentField[]
  /** How many privileged writings it goes without. */
  readonly leftOut: string
  readonly fileName: string
}

/** The document of a version: as it was frozen where it is final, else as it stands at the moment of the setting. */
export function filingDocument(filing: Filing, setting: FillSetting, language: Language): FilingDocument {
  const { state, playbook } = setting
  const names = namesOf(playbook, language)
  const words = filingWordsOf(language)
  const said = words.document
  const frozen = filing.finalised?.value
  const { asOf, timeZone } = frozen ?? setting
  const fields = fieldsOf(filing, setting)
  const time = (ms: number) => formatInstant(ms, timeZone)
  const mark = state.drill ? wordsOf(language).drillMark : ''
  const draft = frozen ? '' : said.draft
  return {
    language,
    drill: state.drill,
    title: `${mark}${draft}${state.title || wordsOf(language).chronology.untitled} — ${said.heading}`,
    head: [
      [said.authority, recipientOf(filing, setting, language)],
      [said.report, `${filing.deadline} ${names.deadline(filing.deadline)}`],
      [said.version, words.version(filing.stage, filing.number)],
      [said.asOf, time(asOf)],
      [said.zone, `${timeZone} (${zoneLabel(asOf, timeZone)})`],
      [said.finalised, filing.finalised ? time(filing.finalised.at) : said.notFinal],
      [said.sent, filing.sent ? time(filing.sent.at) : said.notSent],
      [said.hash, hashOf(filing, fields)]
    ],
    columns: [said.field, said.content],
    fields: fields.map((field) => fieldOn(field, language, names.reportField(field.field))),
    leftOut: leftOutLine(frozen?.leftOut ?? countPrivileged(state.privileges), language),
    fileName: fileNameOf(filing, state.drill, language)
  }
}

/** The authority and, where legal set another recipient for this incident, that one. */
function recipientOf({ deadline }: Filing, { state, playbook }: FillSetting, language: Language): string {
  const rule = ruleOf(deadline, playbook)
  if (!rule) return deadline
  const { recipient } = termsIn(rule, state.deadlines.get(deadline) ?? { edits: [] })
  const authority = rule.authority[language]
  if (recipient === '' || recipient === rule.contact) return authority
  return `${authority} (${namesOf(playbook, language).role(recipient)})`
}

function fieldOn(field: FrozenField, language: Language, label: string): DocumentField {
  const said = filingWordsOf(language).document
  if (field[language] !== '') return { label, text: field[language], note: '' }
  const other = field[language === 'ja' ? 'en' : 'ja']
  return other === '' ? { label, text: said.missing, note: '' } : { label, text: other, note: said.otherLanguage }
}

/** `DRILL-` and `DRAFT-` first, so that nobody takes one for the real thing; without what a system refuses in a name. */
function fileNameOf({ deadline, stage, number, finalised }: Filing, drill: boolean, language: Language): string {
  const marks = finalised ? '' : 'DRAFT-'
  return markedFileName(`${marks}${deadline.replace(/[^A-Za-z0-9-]+/gu, '-')}-v${number}-${stage}-${language}`, drill)
}
