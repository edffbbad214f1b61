import { phrase } from '../../text/phrase.ts'
import type { BriefSection } from './brief-sections.ts'

type Props = { readonly head: readonly string[]; readonly sections: readonly BriefSection[] }

/** The brief on paper. */
export function PrintedBrief({ head: [title, ...lines], sections }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sections.map((section) => (
        <section key={section.id}>
          <h2>
            {phrase(`handover.${section.id}`)} ({section.lines.length})
          </h2>
          {section.lines.length === 0 && <p>{phrase(`handover.${section.id}None`)}</p>}
          <ul>
            {section.lines.map((line) => (
              <li key={line.key}>
                {line.duty !== null && <b>{line.duty} </b>}
                {line.text} — {line.detail}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
