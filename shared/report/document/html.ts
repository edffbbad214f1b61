import { assertNever } from '../../assert-never.ts'
import { asMarkup } from '../status-page/markup.ts'
import type { Part, Picture, ReportDocument, Section, Table } from './document.ts'
import { ONE_PAGE_STYLE, headLine } from './one-page.ts'
import { htmlPage } from './page.ts'

const STYLE = `
h2 { margin: 1.6rem 0 .4rem; font-size: 1.1rem; }
p, li { white-space: pre-wrap; }
caption { text-align: start; font-weight: 600; }
.rows { table-layout: auto; font-size: .92rem; }
.rows th { width: auto; }
.rows td { min-width: 5rem; }
figure { margin: 1rem 0; break-inside: avoid; }
figure > svg { display: block; width: 100%; height: auto; }
figcaption { color: #48525e; font-size: .9rem; }
.wide { overflow-x: auto; }
@media print { h2 { break-after: avoid; } }
`

/** A report as one HTML file that needs nothing else; every word of it is text. */
export function documentHtml(document: ReportDocument): string {
  const { language, title, drill, onePage, sections, leftOut } = document
  const inner = `${onePage ? `<p>${asMarkup(headLine(document))}</p>` : headTable(document)}
${sections.map(sectionHtml).join('\n')}
<p>${asMarkup(leftOut)}</p>`
  return htmlPage({ language, title, drill, inner, style: onePage ? `${STYLE}${ONE_PAGE_STYLE}` : STYLE })
}

function headTable({ head }: ReportDocument): string {
  const rows = head.map(([name, value]) => `<tr><th scope="row">${asMarkup(name)}</th><td>${asMarkup(value)}</td></tr>`)
  return `<table>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function sectionHtml({ title, parts }: Section, index: number): string {
  return `<section>
<h2>${index + 1}. ${asMarkup(title)}</h2>
${parts.map(partHtml).join('\n')}
</section>`
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p>${asMarkup(part.text)}</p>`
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${asMarkup(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(part)
    case 'picture':
      return pictureHtml(part)
    default:
      return assertNever(part)
  }
}

/** The picture itself, whose text can be searched and copied, and under it the same figures for whoever wants to read them. */
function pictureHtml({ svg, alt, table }: Picture): string {
  return `<figure>
${svg}
<figcaption>${asMarkup(alt)}</figcaption>
<details><summary>${asMarkup(table.caption)}</summary>
<div class="wide">${tableHtml({ ...table, caption: '' })}</div>
</details>
</figure>`
}

function tableHtml({ caption, columns, rows }: Table): string {
  const named = caption === '' ? '' : `<caption>${asMarkup(caption)}</caption>`
  const head = columns.map((name) => `<th scope="col">${asMarkup(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${asMarkup(cell)}</td>`).join('')}</tr>`).join('\n')
  return `<table class="rows">${named}
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`
}
