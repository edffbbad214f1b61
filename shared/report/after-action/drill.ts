import type { Exercise } from '../../drill/exercise.ts'
import type { DrillScore } from '../../drill/score/score.ts'
import { scoreOf, scoreParts } from '../../drill/score/score.ts'
import { isAnonymous, markOn } from '../../incident/debrief/debrief.ts'
import { expectedScene } from '../../view/debrief/expected-scene.ts'
import { measuredText } from '../debrief/measured-text.ts'
import { expectedPicture } from '../debrief/picture.ts'
import { percentText } from '../debrief/percent.ts'
import { expectedWordsOf } from '../debrief/expected-words.ts'
import type { DrillSectionWords } from '../debrief/section-words.ts'
import { drillSectionWordsOf } from '../debrief/section-words.ts'
import { skippedText } from '../debrief/skipped-text.ts'
import { sinceStart } from '../debrief/since-start.ts'
import { targetText } from '../debrief/target-text.ts'
import type { Part, Section, Table } from '../document/document.ts'
import { captioned, paragraph } from '../document/document.ts'
import { debriefWordsOf } from '../words/debrief.ts'
import type { Making } from './making.ts'

/** What a drill of a scenario adds to the report: its score, expected against actual, and what was learned. None for others. */
export function drillSections(of: Making): Section[] {
  const { exercise } = of.state
  const score = scoreOf(of.state, of.playbook, of.people, of.now)
  if (!exercise || !score) return []
  const words = drillSectionWordsOf(of.language)
  return [
    { id: 'drillScore', title: words.score, parts: scoreParagraphs(of, exercise, score, words) },
    { id: 'drillInjects', title: words.injects, parts: [injectPicture(of, exercise, score, words)] },
    { id: 'drillLearned', title: words.learned, parts: learned(of, exercise, words) }
  ]
}

function scoreParagraphs(of: Making, exercise: Exercise, score: DrillScore, words: DrillSectionWords): Part[] {
  const { language } = of
  const terms = debriefWordsOf(language)
  const share = (one: number | null) => percentText(one) ?? words.notAsked
  const { scenario, facilitator, announced, branch } = exercise
  return [
    paragraph(
      [
        words.ran(scenario.name[language], facilitator),
        announced ? words.announced : words.unannounced,
        ...(branch ? [words.branch] : []),
        ...(score.over ? [] : [words.soFar])
      ].join(' · ')
    ),
    captioned('', '', words.partColumns, [
      [words.total, share(score.total)],
      ...scoreParts.map((part) => [terms.parts[part], share(score.parts[part])])
    ]),
    paragraph(words.totalHint),
    captioned(
      words.objectives,
      words.notAsked,
      words.objectiveColumns,
      score.objectives.map(({ objective, share: reached }) => [
        objective.text[language],
        percentText(reached) ?? '—',
        markText(of, `objective:${objective.id}`)
      ])
    ),
    captioned(
      words.bars,
      words.notAsked,
      words.barColumns,
      score.criteria.map(({ criterion, measured, grade }) => [
        criterion.label[language],
        measuredText(measured, exercise.beganAt, language),
        targetText(criterion.target, language),
        terms.grades[grade]
      ])
    )
  ]
}

/** The expected against the actual as a picture, and the same as a table. */
function injectPicture(of: Making, { beganAt, ended }: Exercise, score: DrillScore, words: DrillSectionWords): Part {
  const { language } = of
  const scene = expectedScene(score.injects, beganAt, ended?.at ?? of.now)
  const texts = new Map(score.injects.map(({ run }) => [run.inject.id, run.inject.text[language]]))
  const name = (id: string) => `${id} ${texts.get(id) ?? ''}`
  const shown = expectedWordsOf(language)
  const drawn = expectedPicture(scene, shown, name)
  return { kind: 'picture', ...drawn, alt: shown.picture, table: injectTable(of, beganAt, score, words) }
}

function injectTable(of: Making, beganAt: number, score: DrillScore, words: DrillSectionWords): Table {
  const { language } = of
  const terms = debriefWordsOf(language)
  const time = (ms: number | null) => (ms === null ? '—' : sinceStart(ms, beganAt))
  return {
    kind: 'table',
    caption: '',
    columns: words.injectColumns,
    rows: score.injects.map(({ run, targetAt, firstAt, rightAt, grade }) => [
      `${run.inject.id} ${run.inject.text[language]}${run.improvised ? ` (${words.improvised})` : ''}`,
      time(run.dueAt),
      run.releasedAt === null ? skippedText(run, language) : time(run.releasedAt),
      time(targetAt),
      time(firstAt),
      time(rightAt),
      terms.grades[grade],
      markText(of, `inject:${run.inject.id}`)
    ])
  }
}

function learned({ state, language }: Making, { scenario }: Exercise, words: DrillSectionWords): Part[] {
  const said = [...state.debrief.words.values()].filter((word) => !word.retracted)
  const rows = scenario.hotwash.flatMap((question, index) =>
    said
      .filter((word) => word.question === index)
      .map((word) => [
        question[language],
        word.said.value,
        isAnonymous(word.said.by) ? words.anonymous : word.said.by.person
      ])
  )
  const proposals = [...state.debrief.proposals.values()].map(({ ref, said: by, settled }) => [
    ref === '' ? words.whole : ref,
    by.value,
    by.by.person,
    settled
      ? [settled.value.taken ? words.taken : words.passed, settled.value.reason].filter((one) => one !== '').join(': ')
      : words.waiting
  ])
  return [
    captioned(words.hotwash, words.nothingSaid, words.hotwashColumns, rows),
    captioned(words.proposals, words.noProposals, words.proposalColumns, proposals)
  ]
}

/** What an evaluator found, beside the computed grade and never part of it. */
function markText({ state, language }: Making, subject: string): string {
  const mark = markOn(state.debrief, subject)
  if (!mark) return ''
  const verdict = debriefWordsOf(language).verdicts[mark.value.verdict]
  const remark = mark.value.remark === '' ? '' : `: ${mark.value.remark}`
  return `${verdict}${remark} (${mark.by.person})`
}
