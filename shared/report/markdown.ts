const MARKS = /[\\`*_[\]|~]/gu

/**
 * A person's words as plain text inside Markdown: no mark-up, no HTML and no table cell of theirs takes effect.
 * Line breaks become `<br>`, so that a table row stays one line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(MARKS, (mark) => `\\${mark}`)
    .trim()
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '<br>')
}

/** A person's words on one line, for a heading. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' '))
}

/** A row of a Markdown table; its cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
