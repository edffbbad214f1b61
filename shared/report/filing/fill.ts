import { assetsStanding } from '../../incident/asset-check/proven.ts'
import { ruleOf, termsIn } from '../../incident/deadline/terms.ts'
import { settingOf } from '../../incident/fact/fact.ts'
import type { Filing } from '../../incident/filing/filing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { TimeName } from '../../incident/times.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { stoppedText } from '../brief/brief-lines.ts'
import type { Names } from '../names.ts'
import { namesOf } from '../names.ts'
import type { Language } from '../time.ts'
import { formatInstant } from '../time.ts'
import { actionLines, causeLines, noticeLines, preventionLines, recoveryLine, touchedText } from './fill-lines.ts'
import type { FilingWords } from './words.ts'
import { filingWordsOf } from './words.ts'

/** What a report is filled from. `asOf` (ms) is the moment for which it speaks, `timeZone` an IANA name. */
export type FillSetting = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly timeZone: string
  readonly asOf: number
}

/** The same with the words of one language. */
export type Filling = FillSetting & {
  readonly filing: Pick<Filing, 'deadline' | 'stage' | 'number'>
  readonly language: Language
  readonly words: FilingWords
  readonly names: Names
  readonly time: (ms: number) => string
}

/**
 * What the log tells of a field of the report, in a language; empty where it tells nothing. Remarks and notes are never
 * read: what may be privileged cannot slip in.
 */
export function fillField(
  field: string,
  filing: Pick<Filing, 'deadline' | 'stage' | 'number'>,
  setting: FillSetting,
  language: Language
): string {
  const fill = fillers[field]
  if (!fill) return ''
  const { state, playbook, timeZone } = setting
  const names = namesOf(playbook, language, state.addedDuties)
  const time = (ms: number) => formatInstant(ms, timeZone)
  return fill({ ...setting, filing, language, words: filingWordsOf(language), names, time })
}

const fillers: Readonly<Record<string, (of: Filling) => string>> = {
  reportedAt: ({ time, asOf, words, filing }) => `${time(asOf)} ${words.version(filing.stage, filing.number)}`,
  occurredAt: (of) => timeOf(of, 'occurred'),
  detectedAt: (of) => {
    const at = timeOf(of, 'detected')
    return at === '' ? '' : of.words.detected(at)
  },
  service: (of) => {
    const touched = touchedText(of)
    if (touched === '') return ''
    const now = stoppedText(of.state, of.playbook, of.language)
    return lines(of, [
      [of.words.stopped, touched],
      [of.words.now, now === '' ? of.words.allBack : now]
    ])
  },
  event: (of) => {
    const { state, words, names } = of
    return lines(of, [
      [words.title, state.title],
      [words.type, names.type(state.type?.value ?? '')],
      [words.severity, names.severity(state.severity?.value ?? '')],
      [words.decided, timeOf(of, 'decided')],
      [words.effective, timeOf(of, 'effective')],
      [words.contained, timeOf(of, 'contained')]
    ])
  },
  impact: (of) => {
    const cases = of.state.complaints.size
    return [factText(of, 'impact'), cases === 0 ? '' : of.words.cases(cases)].filter(isSaid).join('\n')
  },
  cause: (of) => {
    const { state, words } = of
    const { status, text } = state.cause?.value ?? { status: 'unknown' as const, text: '' }
    return [[words.causes[status], text].filter(isSaid).join(words.colon), ...causeLines(of)].join('\n')
  },
  actions: (of) => actionLines(of).join('\n'),
  eta: recoveryLine,
  notice: (of) => noticeLines(of).join('\n'),
  assets: ({ state, playbook, asOf, words, names, time }) => {
    const { state: standing, failures, present, proof } = assetsStanding(state, playbook, asOf)
    if (standing === 'failed') return words.failed(failures.map(({ check }) => names.check(check)).join(words.between))
    if (proof) {
      const passed = words.passed(proof.round.number, time(proof.completedAt ?? 0))
      return standing === 'stale' ? `${passed}${words.stale}` : passed
    }
    return present ? words.checking(present.round.number) : ''
  },
  pdata: ({ state, words, time }) => {
    const leak = [...state.signals.values()].find(({ value, withdrawn }) => value.kind === 'personalData' && !withdrawn)
    return leak ? words.leak(time(leak.at)) : ''
  },
  prevention: (of) => [factText(of, 'prevention'), ...preventionLines(of)].filter(isSaid).join('\n'),
  contact: ({ state, playbook, filing, names }) => {
    const rule = ruleOf(filing.deadline, playbook)
    return rule ? names.role(termsIn(rule, state.deadlines.get(rule.id) ?? { edits: [] }).owner) : ''
  }
}

/** A field whose log can tell a part only: what a person has to add, by field (see the texts of the screen). */
export const partlyTold: readonly string[] = ['detectedAt', 'impact', 'notice', 'pdata', 'cause']

function timeOf({ state, time }: Filling, name: TimeName): string {
  const at = state.times.get(name)?.value
  return at === undefined ? '' : time(at)
}

function factText({ state, language }: Filling, field: string): string {
  const value = settingOf(state.facts, field)?.value
  return value?.kind === 'text' ? value.full[language] : ''
}

function lines({ words }: Filling, rows: readonly (readonly [string, string])[]): string {
  return rows
    .filter(([, said]) => said !== '')
    .map(([name, said]) => name + words.colon + said)
    .join('\n')
}

function isSaid(text: string): boolean {
  return text !== ''
}
