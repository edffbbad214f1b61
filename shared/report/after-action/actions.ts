import type { PreventiveAction } from '../../incident/action/action.ts'
import type { Section } from '../document/document.ts'
import { tableOr } from '../document/document.ts'
import { formatDay } from '../time.ts'
import { causeWordsOf } from '../words/cause.ts'
import type { Making } from './making.ts'

/** The preventive actions, each with its owner, its day, where it stands and how it is verified. */
export function actionsSection(of: Making): Section {
  const { words, state } = of
  const rows = [...state.actions.values()].map((action) => actionRow(action, of))
  return {
    id: 'actions',
    title: words.sections.actions,
    parts: [tableOr(words.nothing.actions, words.actionColumns, rows)]
  }
}

function actionRow(
  { number, plan, status }: PreventiveAction,
  { playbook, names, language, timeZone }: Making
): string[] {
  const { title, category, owner, dueAt, verification } = plan.value
  const categories = playbook.playbook.causeAnalysis.actionCategories
  return [
    `${number}. ${title}`,
    categories.find(({ id }) => id === category)?.name[language] ?? category,
    names.role(owner),
    formatDay(dueAt, timeZone),
    causeWordsOf(language).statuses[status],
    verification || '—'
  ]
}
