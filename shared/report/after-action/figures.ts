import type { Section } from '../document/document.ts'
import { tableOr } from '../document/document.ts'
import { figureText } from '../metrics/figure-text.ts'
import type { Value } from '../metrics/figures.ts'
import { figuresOf } from '../metrics/figures.ts'
import { formulaText } from '../metrics/formula-text.ts'
import type { Making } from './making.ts'

/** Every figure of the playbook with its formula and the times that went into it; nothing is guessed. */
export function figuresSection(of: Making): Section {
  const { basis, language, words } = of
  const rows = figuresOf(basis).map(({ id, name, formula, value }) => [
    `${id} ${name[language]}`,
    figureText(value, language),
    formulaText(formula, language),
    momentsText(value, of)
  ])
  return {
    id: 'figures',
    title: words.sections.figures,
    parts: [tableOr(words.nothing.figures, words.figureColumns, rows)]
  }
}

function momentsText(value: Value, { words, timeOr }: Making): string {
  return value.kind === 'span' ? words.moments(timeOr(value.from.at), timeOr(value.to.at)) : '—'
}
