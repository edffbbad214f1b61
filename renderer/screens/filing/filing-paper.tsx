import type { FilingDocument } from '../../../shared/report/filing/document.ts'
import { HeadTable } from '../../parts/paper/head-table.tsx'
import styles from '../../parts/paper/paper.module.css'

/** A report as it reads: in the preview, on paper, in the PDF. */
export function FilingPaper({ document }: { readonly document: FilingDocument }) {
  const { language, title, drill, head, columns, fields, leftOut } = document
  return (
    <article lang={language} className={styles.document} data-drill={drill}>
      <h1>{title}</h1>
      <HeadTable head={head} />
      <table>
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
          {fields.map(({ label, text, note }, index) => (
            <tr key={label}>
              <th scope="row">
                {index + 1}. {label}
              </th>
              <td>
                {note !== '' && <em>{note}</em>}
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{leftOut}</p>
    </article>
  )
}
