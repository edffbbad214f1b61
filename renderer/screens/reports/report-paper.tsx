import { useLayoutEffect, useRef } from 'react'
import type { Part, Picture, ReportDocument, Section, Table } from '../../../shared/report/document/document.ts'
import styles from '../../parts/paper/paper.module.css'

/** `inside`: it stands in a screen that has a first heading of its own. */
type Props = { readonly document: ReportDocument; readonly inside?: boolean }

/** A report as it reads: in the preview, on paper, in the PDF. */
export function ReportPaper({ document, inside = false }: Props) {
  const { language, title, drill, head, sections, leftOut } = document
  const Title = inside ? 'h2' : 'h1'
  return (
    <article lang={language} className={`${styles.document} ${styles.sections}`} data-drill={drill}>
      <Title className={styles.title}>{title}</Title>
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
        <PaperSection key={section.id} section={section} number={index + 1} inside={inside} />
      ))}
      <p>{leftOut}</p>
    </article>
  )
}

type SectionProps = { readonly section: Section; readonly number: number; readonly inside: boolean }

function PaperSection({ section: { id, title, parts }, number, inside }: SectionProps) {
  const Heading = inside ? 'h3' : 'h2'
  return (
    <section data-section={id}>
      <Heading className={styles.heading}>
        {number}. {title}
      </Heading>
      {keyed(parts).map(({ key, value }) => (
        <PaperPart key={key} part={value} />
      ))}
    </section>
  )
}

function PaperPart({ part }: { readonly part: Part }) {
  if (part.kind === 'text') return <p>{part.text}</p>
  if (part.kind === 'table') return <PaperTable table={part} />
  if (part.kind === 'picture') return <PaperPicture picture={part} />
  return (
    <ul>
      {keyed(part.items).map(({ key, value }) => (
        <li key={key}>{value}</li>
      ))}
    </ul>
  )
}

/** Drawn into the page itself: so it has the letters of the page, on paper too. */
function PaperPicture({ picture: { svg, alt } }: { readonly picture: Picture }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    place.current?.replaceChildren(document.importNode(drawn, true))
  }, [svg])
  return (
    <figure>
      <div ref={place} />
      <figcaption>{alt}</figcaption>
    </figure>
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
