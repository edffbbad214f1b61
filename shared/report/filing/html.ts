import { htmlPage } from '../document/page.ts'
import { asMarkup } from '../status-page/markup.ts'
import type { FilingDocument } from './document.ts'

/** A report as one HTML file that needs nothing else: readable on a screen, on paper and by ear; every word of it is text. */
export function filingHtml({ language, title, drill, head, columns, fields, leftOut }: FilingDocument): string {
  const inner = `<table>
<tbody>
${head.map(([name, value]) => row(name, asMarkup(value))).join('\n')}
</tbody>
</table>
<table>
<thead><tr><th scope="col">${asMarkup(columns[0])}</th><th scope="col">${asMarkup(columns[1])}</th></tr></thead>
<tbody>
${fields.map(({ label, text, note }, index) => row(`${index + 1}. ${label}`, noted(note) + asMarkup(text))).join('\n')}
</tbody>
</table>
<p>${asMarkup(leftOut)}</p>`
  return htmlPage({ language, title, drill, inner })
}

function row(name: string, value: string): string {
  return `<tr><th scope="row">${asMarkup(name)}</th><td>${value}</td></tr>`
}

function noted(note: string): string {
  return note === '' ? '' : `<span class="note">${asMarkup(note)}</span>`
}
