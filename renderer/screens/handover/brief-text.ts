import { phrase } from '../../text/phrase.ts'
import type { BriefSection } from './brief-sections.ts'

/** A brief as plain text: a line each, under its headings. `head` stands over it. */
export function briefText(head: readonly string[], sections: readonly BriefSection[]): string {
  return [...head, ...sections.flatMap((section) => ['', ...sectionText(section)])].join('\n')
}

function sectionText({ id, lines }: BriefSection): string[] {
  if (lines.length === 0) return [phrase(`handover.${id}None`)]
  const said = lines.map((line) => `- ${line.duty === null ? '' : `${line.duty} `}${line.text} — ${line.detail}`)
  return [`${phrase(`handover.${id}`)} (${lines.length})`, ...said]
}
