import { assertNever } from '../../assert-never.ts'
import { escapeHeading, escapeMarkdown, tableRow } from '../markdown.ts'
import type { Part, ReportDocument, Table } from './document.ts'

/** A report as Markdown: its mark and title, what it is about, a heading a section, how much it goes without. */
export function documentMarkdown({ title, head, sections, leftOut }: ReportDocument): string {
  const parts = [
    `# ${escapeHeading(title)}`,
    head.map(([name, value]) => `- **${name}**: ${escapeMarkdown(value)}`).join('\n'),
    ...sections.flatMap((section, index) => [
      `## ${index + 1}. ${escapeHeading(section.title)}`,
      ...section.parts.map(partMarkdown)
    ]),
    '---',
    escapeMarkdown(leftOut)
  ]
  return `${parts.join('\n\n')}\n`
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'text':
      return escapeMarkdown(part.text)
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'table':
      return tableMarkdown(part)
    case 'picture':
      return `${escapeMarkdown(part.alt)}\n\n${tableMarkdown(part.table)}`
    default:
      return assertNever(part)
  }
}

function tableMarkdown({ caption, columns, rows }: Table): string {
  const table = [columns.map(escapeMarkdown), columns.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))]
  const lines = table.map(tableRow).join('\n')
  return caption === '' ? lines : `### ${escapeHeading(caption)}\n\n${lines}`
}
