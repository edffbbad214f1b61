import type { Section } from '../document/document.ts'
import { captioned } from '../document/document.ts'
import { resumptionWordsOf } from '../words/resumption.ts'
import type { Making } from './making.ts'
import { toldRows } from './told.ts'

/** The entries by which services came back, by the ladder or past it. */
const types: readonly string[] = [
  'check.signed',
  'check.voided',
  'resume.chosen',
  'resume.treated',
  'resume.decided',
  'resume.asked',
  'resume.overridden',
  'resume.dropped',
  'resume.stepped',
  'resume.backed',
  'resume.lapsed'
]

/** The last word on each gate, then every step, go, override and step back. */
export function gatesSection(of: Making): Section {
  const { state, names, words, language, time } = of
  const { verdicts } = resumptionWordsOf(language)
  const gates = [...state.resumption.gates].flatMap(([gate, said]) => {
    const last = said.at(-1)
    return last ? [[names.gate(gate), verdicts[last.value], last.evidence || '—', last.by.person, time(last.at)]] : []
  })
  return {
    id: 'gates',
    title: words.sections.gates,
    parts: [
      captioned(words.gates, words.nothing.gates, words.gateColumns, gates),
      captioned(words.steps, words.nothing.gates, words.decisionColumns, toldRows(of, types))
    ]
  }
}
