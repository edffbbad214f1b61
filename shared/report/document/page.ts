import { asMarkup } from '../status-page/markup.ts'
import type { Language } from '../time.ts'

/** Nothing runs and nothing is fetched: one style, in the file itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const STYLE = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; background: #fff; color: #14181d; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .4rem .6rem; border: 1px solid #7b8694; text-align: start; vertical-align: top; }
th { width: 28%; background: #eef1f4; font-weight: 600; }
thead th:last-child { width: auto; }
td { white-space: pre-wrap; }
.note { display: block; color: #48525e; font-size: .9rem; }
.drill { padding: .4rem .6rem; border: 2px dashed #7a1fa2; color: #7a1fa2; font-weight: 700; }
@page { size: A4; margin: 16mm 14mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`

/** A page of HTML. `title` is text and becomes its heading too; `inner` is mark-up; `style` comes after the usual one. */
export type Page = {
  readonly language: Language
  readonly title: string
  readonly drill: boolean
  readonly inner: string
  readonly style?: string
}

/** One HTML file that needs nothing else: readable on a screen, on paper and by ear. */
export function htmlPage({ language, title, drill, inner, style = '' }: Page): string {
  const said = asMarkup(title)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${said}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<main>
<h1${drill ? ' class="drill"' : ''}>${said}</h1>
${inner}
</main>
</body>
</html>
`
}
