import type { ReportDocument, Section } from '../document/document.ts'
import { paragraph, tableOr } from '../document/document.ts'
import { PAGE, heightOf } from '../document/one-page.ts'
import type { Making } from './making.ts'
import type { Gist } from './summary.ts'
import { gistOf, twoLines } from './summary.ts'

/** What the summary can go without, and how many of each it shows. */
const lists = ['services', 'figures', 'causes', 'actions'] as const
type Limits = Readonly<Record<(typeof lists)[number], number>>

/** How many of a list there are at most, however much room there is. */
const MOST: Limits = { services: 12, figures: 15, causes: 8, actions: 8 }

/** What is given up first where the page is too small: a list, and down to how many of it. */
const GIVEN_UP: readonly (readonly [keyof Limits, number])[] = [
  ['services', 6],
  ['figures', 8],
  ['causes', 5],
  ['actions', 5],
  ['figures', 6],
  ['services', 3],
  ['causes', 3],
  ['actions', 3],
  ['figures', 3],
  ['causes', 1],
  ['actions', 1],
  ['services', 1]
]

/**
 * The executive summary, on one page of A4 whatever was written: by saying how many more there are of a list, never by
 * smaller type. `make` puts its sections into a document.
 */
export function onOnePage(of: Making, make: (sections: Section[]) => ReportDocument): ReportDocument {
  const gist = gistOf(of)
  const limits = Object.fromEntries(lists.map((list) => [list, Math.min(MOST[list], gist[list].length)])) as {
    -readonly [K in keyof Limits]: number
  }
  let document = make(sectionsOf(gist, limits, of))
  for (const [list, floor] of GIVEN_UP) {
    while (heightOf(document) > PAGE.height && limits[list] > floor) {
      limits[list] -= 1
      document = make(sectionsOf(gist, limits, of))
    }
  }
  return document
}

function sectionsOf(gist: Gist, limits: Limits, { words }: Making): Section[] {
  const { summary, nothing, sections, none } = words
  const { happened, services, figures, late, cause, causes, actions } = gist
  const touched = cut(services, limits.services, summary.more).join(words.between)
  const moreFigures = figures.length - limits.figures
  const section = (id: keyof typeof sections, parts: Section['parts']) => ({ id, title: sections[id], parts })
  const list = (items: readonly string[]) => ({ kind: 'list', items: items.map((item) => twoLines(item)) }) as const
  return [
    section('overview', [
      list([...happened.before, summary.touched(touched === '' ? none : touched), ...happened.after])
    ]),
    section('figures', [
      tableOr(nothing.figures, words.figureColumns.slice(0, 3), figures.slice(0, limits.figures)),
      ...(moreFigures > 0 ? [paragraph(summary.moreFigures(moreFigures))] : []),
      ...(gist.unknownFigures > 0 ? [paragraph(summary.unknownFigures(gist.unknownFigures))] : [])
    ]),
    section('late', [late.length === 0 ? paragraph(nothing.late) : list(late)]),
    section('causes', [
      paragraph(twoLines(cause)),
      ...(causes.length === 0 ? [] : [list(cut(causes, limits.causes, summary.more))])
    ]),
    section('actions', [
      actions.length === 0
        ? paragraph(nothing.actions)
        : { kind: 'list', items: cut(actions, limits.actions, summary.more) }
    ])
  ]
}

/** The first of a list, and how many more there are. */
function cut(items: readonly string[], limit: number, more: (count: number) => string): string[] {
  const rest = items.length - limit
  return [...items.slice(0, limit), ...(rest > 0 ? [more(rest)] : [])]
}
