import { IconExternalLink } from '@tabler/icons-react'
import { isAddedId } from '../../../shared/report/sentences/clip.ts'
import { Highlight } from '../../parts/highlight.tsx'
import { go } from '../../store/route.ts'
import { openDuty } from '../../store/selection.ts'
import { phrase } from '../../text/phrase.ts'
import styles from './entry.module.css'

type Props = {
  readonly duty: string
  readonly stream: string
  readonly words: readonly string[]
  readonly tabIndex?: number
}

/** A duty's id; it opens the duty on the board. */
export function DutyChip({ duty, stream, words, tabIndex }: Props) {
  const name = isAddedId(duty) ? phrase('timeline.addedDuty') : duty
  const open = () => {
    openDuty(duty)
    go({ screen: 'board', stream })
  }
  return (
    <button
      type="button"
      className={styles.duty}
      tabIndex={tabIndex}
      aria-label={phrase('timeline.openDuty', { duty: name })}
      onClick={open}
    >
      <Highlight text={name} words={words} />
      <IconExternalLink aria-hidden size={14} />
    </button>
  )
}
