import { IconClockExclamation, IconPinnedFilled } from '@tabler/icons-react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { privilegeSubject } from '../../../shared/incident/privilege/privilege.ts'
import { PrivilegedMark } from '../../parts/privileged-mark.tsx'
import { Highlight } from '../../parts/highlight.tsx'
import { DutyChip } from './duty-chip.tsx'
import { EarlierTexts } from './earlier-texts.tsx'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

type Props = {
  readonly row: TimelineRow
  readonly wording: Wording
  readonly words: readonly string[]
  readonly tabIndex: number
}

/** What happened, in words, with all that should be known of the record itself. */
export function EntryWords({ row, wording, words, tabIndex }: Props) {
  const { t } = wording
  const text = wording.textOf(row)
  const rest = row.duty === null ? text : withoutName(text, [row.duty, t('timeline.addedDuty')])
  return (
    <>
      <p className={styles.words}>
        {row.duty !== null && <DutyChip duty={row.duty} stream={row.event.stream} words={words} tabIndex={tabIndex} />}
        <Highlight text={rest} words={words} />
      </p>
      {row.remark?.corrected && (
        <EarlierTexts remark={row.remark} wording={wording} words={words} tabIndex={tabIndex} />
      )}
      {(row.pinned || row.farOff || row.privileged) && (
        <p className={styles.flags}>
          {row.privileged && <PrivilegedMark of={privilegeSubject(row.event)} />}
          {row.pinned && (
            <span className={styles.pinned}>
              <IconPinnedFilled aria-hidden size={15} />
              {t('timeline.pinned')}
            </span>
          )}
          {row.farOff && (
            <span className={styles.farOff}>
              <IconClockExclamation aria-hidden size={15} />
              {t('timeline.farOff')}
            </span>
          )}
        </p>
      )}
    </>
  )
}

/** A duty's sentence begins with its name, which stands on the chip already. */
function withoutName(text: string, names: readonly string[]): string {
  const said = names.find((name) => text.startsWith(`${name} `))
  return said === undefined ? text : text.slice(said.length + 1)
}
