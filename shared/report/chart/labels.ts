import { assertNever } from '../../assert-never.ts'
import type { Band, Stretch } from '../../view/chart/bands.ts'
import type { Mark } from '../../view/chart/marks.ts'
import type { Series, SeriesOf } from '../../view/chart/series.ts'
import type { EtaVersion } from '../../view/recovery/eta-versions.ts'
import type { Names } from '../names.ts'
import { sentenceOf } from '../sentence.ts'
import { clip } from '../sentences/clip.ts'
import type { Language } from '../time.ts'
import type { ChartWords } from '../words/chart.ts'
import { chartWordsOf } from '../words/chart.ts'
import { wordsOf } from '../words/of.ts'

/** In whose words the chart speaks: a language, and the names of the playbook in it. */
export type Speaking = { readonly language: Language; readonly names: Names; readonly words: ChartWords }

/** The words and names of a language together. */
export function speakingOf(language: Language, names: Names): Speaking {
  return { language, names, words: chartWordsOf(language) }
}

/** What a line is called. */
export function seriesLabel({ group, of }: Pick<Series, 'group' | 'of'>, speaking: Speaking): string {
  const name = subjectLabel(of, speaking)
  if (group === 'plan') return speaking.words.planOf(name)
  if (group === 'replan') return speaking.words.replanOf(name)
  if (group === 'duty') return speaking.words.dutyOf(name)
  return group === 'ladderPlan' ? speaking.words.groups.ladderPlan : name
}

/** What a line is about. */
export function subjectLabel(of: SeriesOf, { names, words }: Speaking): string {
  switch (of.kind) {
    case 'all':
      return words.all
    case 'service':
      return names.service(of.id)
    case 'department':
      return names.department(of.id)
    case 'system':
      return of.id
    case 'ladder':
      return words.ladder
    default:
      return assertNever(of)
  }
}

/** What a mark says. `time` writes the instants (ms) inside it. */
export function markLabel({ of }: Mark, speaking: Speaking, time: (ms: number) => string): string {
  const { names, words, language } = speaking
  switch (of.kind) {
    case 'post':
      return (of.holding ? words.holding : words.post)(names.channel(of.channel))
    case 'escalation': {
      const { rule, text, subject } = names.matter(of.id, of.about)
      const matter = [rule, text].filter((part) => part !== '').join(' ')
      return words.escalation(subject === '' ? matter : `${matter} — ${subject}`, of.level)
    }
    case 'time':
      return wordsOf(language).times[of.name]
    case 'phase':
      return words.phase(names.phase(of.phase))
    case 'rehalt':
      return words.rehalt
    case 'block':
      return words.block(clip(of.work), clip(of.on))
    case 'pin':
      return clip(sentenceOf(of.event, language, names, time))
    default:
      return assertNever(of)
  }
}

/** What a band is called. */
export function bandLabel({ kind, id }: Pick<Band, 'kind' | 'id'>, { names, words }: Speaking): string {
  return kind === 'severity' ? words.severity : names.service(id)
}

/** What a stretch of a band says. */
export function stretchLabel({ kind }: Pick<Band, 'kind'>, stretch: Stretch, { names, words }: Speaking): string {
  if (kind === 'severity') return names.severity(stretch.state)
  const state = names.state(stretch.state)
  return stretch.partly ? words.partly(state) : state
}

/** An estimate in words, its instants (ms) written by `time`: a range, a moment, "not before", or that nothing is known. */
export function etaLabel(
  { from, to }: Pick<EtaVersion, 'from' | 'to'>,
  { words, language }: Speaking,
  time: (ms: number) => string
): string {
  if (to !== null) return from === null || from === to ? time(to) : `${time(from)}–${time(to)}`
  return from === null ? wordsOf(language).chronology.notKnown : `${time(from)}– (${words.etaOpen})`
}

/** A share as a whole percentage, the step of a ladder as its number. */
export function valueText(value: number | null, group: Series['group'], { words }: Speaking): string {
  if (value === null) return words.none
  return group === 'ladder' || group === 'ladderPlan' ? String(value) : `${percent(value)}%`
}

/** Rounded so that what is not all done is never said to be 100, and what is begun never 0. */
export function percent(share: number): number {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return 99
  return whole === 0 && share > 0 ? 1 : whole
}
