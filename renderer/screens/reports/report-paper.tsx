import type { Part, ReportDocument, Section, Table } from '../../../shared/report/document/document.ts'
import styles from '../../parts/paper/paper.module.css'

/** A report as it reads: in the preview, on paper, in the PDF. */
export function ReportPaper({ document }: { readonly document: ReportDocument }) {
  const { language, title, drill, head, sections, leftOut } = document
  return (
    <article lang={language} className={`${styles.document} ${styles.sections}`} data-drill={drill}>
      <h1>{title}</h1>
      <table>
        <tbody>
          {head.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sections.map((section, index) => (
        <PaperSection key={section.id} section={section} number={index + 1} />
      ))}
      <p>{leftOut}</p>
    </article>
  )
}

function PaperSection({
  section: { id, title, parts },
  number
}: {
  readonly section: Section
  readonly number: number
}) {
  return (
    <section data-section={id}>
      <h2>
        {number}. {title}
      </h2>
      {keyed(parts).map(({ key, value }) => (
        <PaperPart key={key} part={value} />
      ))}
    </section>
  )
}

function PaperPart({ part }: { readonly part: Part }) {
  if (part.kind === 'text') return <p>{part.text}</p>
  if (part.kind === 'table') return <PaperTable table={part} />
  return (
    <ul>
      {keyed(part.items).map(({ key, value }) => (
        <li key={key}>{value}</li>
      ))}
    </ul>
  )
}

function PaperTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    <table>
      {caption !== '' && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map((row) => (
          <tr key={row.key}>
            {keyed(row.value).map(({ key, value }) => (
              <td key={key}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Parts of a document have no names of their own: their place in it is their key. */
function keyed<T>(values: readonly T[]): { readonly key: string; readonly value: T }[] {
  return values.map((value, index) => ({ key: String(index), value }))
}
