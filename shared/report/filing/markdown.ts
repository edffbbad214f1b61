import { escapeHeading, escapeMarkdown } from '../markdown.ts'
import type { FilingDocument } from './document.ts'

/** A report as Markdown: its marks and title, what it is, a heading a field, how much it goes without. */
export function filingMarkdown({ title, head, fields, leftOut }: FilingDocument): string {
  const parts = [
    `# ${escapeHeading(title)}`,
    head.map(([name, value]) => `- **${name}**: ${escapeMarkdown(value)}`).join('\n'),
    ...fields.flatMap(({ label, text, note }, index) => [
      `## ${index + 1}. ${escapeHeading(label)}`,
      ...(note === '' ? [] : [`*${escapeMarkdown(note)}*`]),
      escapeMarkdown(text)
    ]),
    '---',
    escapeMarkdown(leftOut)
  ]
  return `${parts.join('\n\n')}\n`
}
