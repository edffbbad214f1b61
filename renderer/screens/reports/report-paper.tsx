import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part, Picture, ReportDocument, Section, Table } from '../../../shared/report/document/document.ts'
import { headLine } from '../../../shared/report/document/one-page.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { HeadTable } from '../../parts/paper/head-table.tsx'
import styles from '../../parts/paper/paper.module.css'

/** `inside`: it stands in a screen that has a first heading of its own. `rows`: the most that it shows of a table. */
type Props = { readonly document: ReportDocument; readonly inside?: boolean; readonly rows?: number }

/** A report as it reads: in the preview, on paper, in the PDF. */
export function ReportPaper({ document, inside = false, rows = Infinity }: Props) {
  const { language, title, drill, onePage, sections, leftOut } = document
  const Title = inside ? 'h2' : 'h1'
  return (
    <article
      lang={language}
      className={`${styles.document} ${styles.sections}`}
      data-drill={drill}
      data-one-page={onePage || undefined}
    >
      <Title className={styles.title}>{title}</Title>
      {onePage ? <p>{headLine(document)}</p> : <HeadTable head={document.head} />}
      {sections.map((section, index) => (
        <PaperSection key={section.id} section={section} number={index + 1} inside={inside} limit={rows} />
      ))}
      <p>{leftOut}</p>
    </article>
  )
}

type SectionProps = {
  readonly section: Section
  readonly number: number
  readonly inside: boolean
  readonly limit: number
}

function PaperSection({ section: { id, title, parts }, number, inside, limit }: SectionProps) {
  const Heading = inside ? 'h3' : 'h2'
  return (
    <section data-section={id}>
      <Heading className={styles.heading}>
        {number}. {title}
      </Heading>
      {keyed(parts).map(({ key, value }) => (
        <PaperPart key={key} part={value} limit={limit} />
      ))}
    </section>
  )
}

function PaperPart({ part, limit }: { readonly part: Part; readonly limit: number }) {
  if (part.kind === 'text') return <p>{part.text}</p>
  if (part.kind === 'table') return <PaperTable table={part} limit={limit} />
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

function PaperTable({ table, limit }: { readonly table: Table; readonly limit: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { caption, columns } = table
  const rows = table.rows.length > limit ? table.rows.slice(0, limit) : table.rows
  const more = table.rows.length - rows.length
  const shown = (
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
  if (more === 0) return shown
  return (
    <>
      {shown}
      <p lang={language}>{t('reports.moreRows', { count: more })}</p>
    </>
  )
}

/** Parts of a document have no names of their own: their place in it is their key. */
function keyed<T>(values: readonly T[]): { readonly key: string; readonly value: T }[] {
  return values.map((value, index) => ({ key: String(index), value }))
}
