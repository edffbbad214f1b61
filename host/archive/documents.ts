import type { Language } from '../../shared/report/time.ts'
import { reportKinds, reportOf } from '../../shared/report/after-action/report.ts'
import type { ReportInput } from '../../shared/report/after-action/making.ts'
import { chronologyMarkdown } from '../../shared/report/chronology.ts'
import { documentHtml } from '../../shared/report/document/html.ts'
import { documentMarkdown } from '../../shared/report/document/markdown.ts'
import type { ArchivePart } from './part.ts'

const languages: readonly Language[] = ['ja', 'en']

/** Every report of an incident, in both languages, in each of its forms: what an archive holds for people to read. */
export function reportParts(stream: string, input: Omit<ReportInput, 'language'>): ArchivePart[] {
  return languages.flatMap((language) => [
    ...reportKinds.flatMap((kind): ArchivePart[] => {
      const made = memo(() => reportOf(kind, { ...input, language }))
      const path = `reports/${placeOf(kind, input.state.drill)}-${language}`
      return [
        { kind: 'report', path: `${path}.md`, make: () => Buffer.from(documentMarkdown(made())) },
        { kind: 'report', path: `${path}.html`, make: () => Buffer.from(documentHtml(made())) }
      ]
    }),
    {
      kind: 'report' as const,
      path: `reports/${placeOf('chronology', input.state.drill)}-${language}.md`,
      make: () => Buffer.from(chronologyMarkdown({ ...input, stream, language }))
    }
  ])
}

/** `DRILL-after-action`: a file of a drill says so wherever it ends up. */
function placeOf(kind: string, drill: boolean): string {
  const name = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${drill ? 'DRILL-' : ''}${name}`
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
