import { isUnsettled } from '../../incident/action/action.ts'
import type { Estimated } from '../../incident/eta/eta.ts'
import { etaOf } from '../../incident/eta/eta.ts'
import { causeTree } from '../../view/after/cause-tree.ts'
import { waitingDecisions } from '../../view/decisions.ts'
import { PAGE } from '../document/one-page.ts'
import { setWidth } from '../document/set-width.ts'
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

/** What an executive summary says, before it is cut to its page. All of it is finished text. */
export type Gist = {
  /** Before and after the services that were halted. */
  readonly happened: { readonly before: readonly string[]; readonly after: readonly string[] }
  readonly services: readonly string[]
  readonly figures: readonly (readonly string[])[]
  readonly unknownFigures: number
  readonly late: readonly string[]
  readonly cause: string
  readonly causes: readonly string[]
  readonly actions: readonly string[]
}

/** What the executive summary says of an incident: what happened, the figures, what was late, why, and what follows. */
export function gistOf(of: Making): Gist {
  const { basis, language } = of
  const all = figuresOf(basis)
  const known = all.filter(isKnown)
  return {
    happened: happened(of),
    services: touchedServices(of),
    figures: known.map(({ id, name, formula, value }) => [
      `${id} ${name[language]}`,
      figureText(value, language),
      formulaText(formula, language)
    ]),
    unknownFigures: all.length - known.length,
    late: late(of),
    ...causes(of),
    actions: actions(of)
  }
}

/** A text of people cut to two lines of the page (`share` of them), with a sign where something is missing. */
export function twoLines(text: string, share = 1): string {
  const line = text.replace(/\s+/gu, ' ')
  const room = PAGE.width * 1.75 * share
  if (setWidth(line, 10) <= room) return line
  let kept = ''
  for (const one of line) {
    if (setWidth(`${kept}${one}…`, 10) > room) break
    kept += one
  }
  return `${kept}…`
}

function happened(of: Making): Gist['happened'] {
  const { state, names, words, language, time, timeOr, span, basis } = of
  const said = wordsOf(language)
  const effective = state.times.get('effective')?.value
  const resumed = state.times.get('resumed')?.value
  const notices = sentNotices(of)
  const eta = etaOf(state.etas)?.value
  const item = (name: string, value: string) => `${name}: ${value}`
  const after = [
    item(said.times.effective, timeOr(effective)),
    item(said.times.resumed, timeOr(resumed)),
    effective === undefined
      ? ''
      : resumed === undefined
        ? words.summary.goesOn(span(basis.until - effective))
        : words.summary.lasted(span(resumed - effective)),
    resumed === undefined && eta ? outlook(eta, of) : '',
    notices[0] ? words.summary.notices(notices.length, time(notices[0].at)) : words.nothing.notices
  ]
  return {
    before: [
      item(said.chronology.type, state.type ? names.type(state.type.value) : words.notKnown),
      item(said.chronology.severity, state.severity ? names.severity(state.severity.value) : words.notKnown)
    ],
    after: after.filter((line) => line !== '')
  }
}

function outlook({ from, to }: Pick<Estimated, 'from' | 'to'>, { words, time }: Making): string {
  const { summary } = words
  if (to === null) return from === null ? summary.outlookUnknown : summary.outlookFrom(time(from))
  return from === null || from === to ? summary.outlookAt(time(to)) : summary.outlook(time(from), time(to))
}

function late(of: Making): string[] {
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
  return lines.filter(([many]) => many > 0).map(([many, say]) => say(many))
}

function causes({ state, words, language }: Making): Pick<Gist, 'cause' | 'causes'> {
  const { kinds } = causeWordsOf(language)
  const all = causeTree(state.causes, state.actions).flatMap(function flat(node): (typeof node)[] {
    return [node, ...node.answers.flatMap(flat)]
  })
  const { status, text } = state.cause?.value ?? { status: 'unknown' as const, text: '' }
  const standing = [wordsOf(language).causes[status], text].filter((part) => part !== '').join(': ')
  return {
    cause: `${words.cause}: ${standing}`,
    causes: all.map(({ cause }) => `${kinds[cause.words.value.kind]}: ${cause.words.value.text}`)
  }
}

/** What still has to be done first, then by their days. */
function actions({ state, names, language, timeZone }: Making): string[] {
  const { statuses } = causeWordsOf(language)
  const standing = [...state.actions.values()].filter(({ status }) => status !== 'dropped')
  const sorted = standing.toSorted(
    (a, b) => Number(isUnsettled(b)) - Number(isUnsettled(a)) || a.plan.value.dueAt - b.plan.value.dueAt
  )
  return sorted.map(({ number, plan: { value }, status }) => {
    const rest = [names.role(value.owner), formatDay(value.dueAt, timeZone), statuses[status]].join(' / ')
    return `${twoLines(`${number}. ${value.title}`, 0.7)} / ${rest}`
  })
}
