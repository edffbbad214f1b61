import { etaOf } from '../../incident/eta/eta.ts'
import { isUnsettled } from '../../incident/action/action.ts'
import { causeTree } from '../../view/after/cause-tree.ts'
import { waitingDecisions } from '../../view/decisions.ts'
import type { Section } from '../document/document.ts'
import { paragraph, tableOr } from '../document/document.ts'
import { figureText } from '../metrics/figure-text.ts'
import { figuresOf, isKnown } from '../metrics/figures.ts'
import { formulaText } from '../metrics/formula-text.ts'
import { formatDay } from '../time.ts'
import { causeWordsOf } from '../words/cause.ts'
import { wordsOf } from '../words/of.ts'
import type { LateKind } from './late.ts'
import { lateItems } from './late.ts'
import type { Making } from './making.ts'
import { sentNotices } from './notices.ts'
import { touchedServices } from './overview.ts'

/** One page holds no more of a list; the rest is counted. */
const SHOWN = 5

/** The executive summary: what happened, the figures that are known, what was late, why, and what follows. */
export function summarySections(of: Making): Section[] {
  return [happened(of), figures(of), late(of), causes(of), actions(of)]
}

function happened(of: Making): Section {
  const { state, names, words, language, time, timeOr, span, basis } = of
  const said = wordsOf(language)
  const effective = state.times.get('effective')?.value
  const resumed = state.times.get('resumed')?.value
  const touched = touchedServices(of)
  const notices = sentNotices(of)
  const eta = etaOf(state.etas)?.value
  const item = (name: string, value: string) => `${name}: ${value}`
  const lines = [
    item(said.chronology.type, state.type ? names.type(state.type.value) : words.notKnown),
    item(said.chronology.severity, state.severity ? names.severity(state.severity.value) : words.notKnown),
    words.summary.touched(touched === '' ? words.none : touched),
    item(said.times.effective, timeOr(effective)),
    item(said.times.resumed, timeOr(resumed)),
    effective === undefined
      ? ''
      : resumed === undefined
        ? words.summary.goesOn(span(basis.until - effective))
        : words.summary.lasted(span(resumed - effective)),
    resumed === undefined && eta ? words.summary.outlook(timeOr(eta.from), timeOr(eta.to)) : '',
    notices[0] ? words.summary.notices(notices.length, time(notices[0].at)) : words.nothing.notices
  ]
  return {
    id: 'overview',
    title: words.sections.overview,
    parts: [{ kind: 'list', items: lines.filter((line) => line !== '') }]
  }
}

function figures({ basis, language, words }: Making): Section {
  const all = figuresOf(basis)
  const known = all.filter(isKnown)
  const rows = known.map(({ id, name, formula, value }) => [
    `${id} ${name[language]}`,
    figureText(value, language),
    formulaText(formula, language)
  ])
  const unknown = all.length - known.length
  return {
    id: 'figures',
    title: words.sections.figures,
    parts: [
      tableOr(words.nothing.figures, words.figureColumns.slice(0, 3), rows),
      ...(unknown > 0 ? [paragraph(words.summary.unknownFigures(unknown))] : [])
    ]
  }
}

function late(of: Making): Section {
  const { words, state } = of
  const items = lateItems(of)
  const count = (kind: LateKind) => items.filter((one) => one.kind === kind).length
  const said = words.summary.late
  const lines = [
    [count('critical'), said.critical],
    [count('report'), said.reports],
    [count('update'), said.updates],
    [count('duty'), said.duties],
    [waitingDecisions(state).length, words.waiting]
  ] as const
  const told = lines.filter(([many]) => many > 0).map(([many, say]) => say(many))
  return {
    id: 'late',
    title: words.sections.late,
    parts: [told.length === 0 ? paragraph(words.nothing.late) : { kind: 'list', items: told }]
  }
}

function causes({ state, words, language }: Making): Section {
  const { kinds } = causeWordsOf(language)
  const all = causeTree(state.causes, state.actions).flatMap(function flat(node): (typeof node)[] {
    return [node, ...node.answers.flatMap(flat)]
  })
  const items = all.map(({ cause }) => `${kinds[cause.words.value.kind]}: ${cause.words.value.text}`)
  const { status, text } = state.cause?.value ?? { status: 'unknown' as const, text: '' }
  const standing = [wordsOf(language).causes[status], text].filter((part) => part !== '').join(': ')
  return {
    id: 'causes',
    title: words.sections.causes,
    parts: [paragraph(`${words.cause}: ${standing}`), listed(items, words)].flat()
  }
}

function actions({ state, words, names, language, timeZone }: Making): Section {
  const { statuses } = causeWordsOf(language)
  const standing = [...state.actions.values()].filter(({ status }) => status !== 'dropped')
  const sorted = standing.toSorted(
    (a, b) => Number(isUnsettled(b)) - Number(isUnsettled(a)) || a.plan.value.dueAt - b.plan.value.dueAt
  )
  const items = sorted.map(({ number, plan: { value }, status }) =>
    [`${number}. ${value.title}`, names.role(value.owner), formatDay(value.dueAt, timeZone), statuses[status]].join(
      ' / '
    )
  )
  return {
    id: 'actions',
    title: words.sections.actions,
    parts: items.length === 0 ? [paragraph(words.nothing.actions)] : listed(items, words)
  }
}

function listed(items: readonly string[], words: Making['words']): Section['parts'] {
  if (items.length === 0) return []
  const rest = items.length - SHOWN
  return [{ kind: 'list', items: [...items.slice(0, SHOWN), ...(rest > 0 ? [words.summary.more(rest)] : [])] }]
}
