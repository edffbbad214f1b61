import { IconAlertTriangleFilled, IconCircleCheck, IconHourglassHigh } from '@tabler/icons-react'
import { phrase } from '../../text/phrase.ts'
import { DutyChip } from '../timeline/duty-chip.tsx'
import type { BriefLine, BriefSection } from './brief-sections.ts'
import styles from './handover.module.css'

type Props = { readonly section: BriefSection; readonly stream: string }

const noWords: readonly string[] = []

/** One section of the brief, with its number; an empty one says that there is nothing. */
export function BriefList({ section: { id, lines }, stream }: Props) {
  if (lines.length === 0) {
    return (
      <p className={styles.nothing}>
        <IconCircleCheck aria-hidden size={18} />
        {phrase(`handover.${id}None`)}
      </p>
    )
  }
  return (
    <section className={styles.section} data-section={id}>
      <h3>
        {phrase(`handover.${id}`)} <span className="digits">({lines.length})</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            {line.duty !== null && <DutyChip duty={line.duty} stream={stream} words={noWords} />}
            <span>{line.text}</span>
            <span className={styles.detail} data-tone={line.tone}>
              <ToneIcon tone={line.tone} />
              {line.detail}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToneIcon({ tone }: { readonly tone: BriefLine['tone'] }) {
  if (tone === 'late') return <IconAlertTriangleFilled aria-hidden size={15} />
  return tone === 'soon' ? <IconHourglassHigh aria-hidden size={15} /> : null
}
