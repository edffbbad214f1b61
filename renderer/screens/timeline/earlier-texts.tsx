import { IconChevronDown, IconChevronRight, IconHistory } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { clip } from '../../../shared/report/sentences/clip.ts'
import type { RowRemark } from '../../../shared/view/timeline.ts'
import { Highlight } from '../../parts/highlight.tsx'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

type Props = {
  readonly remark: RowRemark
  readonly wording: Wording
  readonly words: readonly string[]
  readonly tabIndex: number
}

/** What a corrected remark said before: struck out in the row; who corrected it and when on demand. */
export function EarlierTexts({ remark: { earlier }, wording, words, tabIndex }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const list = useId()
  const Chevron = open ? IconChevronDown : IconChevronRight
  const newestFirst = [...earlier].reverse()
  return (
    <div className={styles.earlier}>
      <span className={styles.corrected}>
        <IconHistory aria-hidden size={15} />
        {t('timeline.corrected')}
      </span>
      {!open && <del>{clip(newestFirst[0]?.value ?? '', 36)}</del>}
      <button
        type="button"
        className={styles.toggle}
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <Chevron aria-hidden size={16} />
        {open ? t('timeline.hideEarlier') : t('timeline.showEarlier', { count: earlier.length })}
      </button>
      <ol id={list} hidden={!open}>
        {newestFirst.map((said, index) => (
          <li key={earlier.length - index}>
            <del>
              <Highlight text={said.value} words={words} />
            </del>
            <span className="dim">
              {t('timeline.earlierBy', { time: formatInstant(said.enteredAt, wording.zone), person: said.by.person })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
