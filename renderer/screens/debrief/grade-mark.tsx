import type { Icon } from '@tabler/icons-react'
import { IconCheck, IconClock, IconClockExclamation, IconMinus, IconX } from '@tabler/icons-react'
import type { Grade } from '../../../shared/drill/score/grade.ts'
import { debriefWordsOf } from '../../../shared/report/words/debrief.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './debrief.module.css'

const shapes: { readonly [G in Grade]: Icon } = {
  met: IconCheck,
  late: IconClockExclamation,
  missed: IconX,
  open: IconClock,
  notAsked: IconMinus
}

/** A grade by sign, word and colour. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  const terms = debriefWordsOf(useLanguage())
  const Shape = shapes[grade]
  return (
    <span className={styles.grade} data-grade={grade}>
      <Shape aria-hidden size={16} />
      {terms.grades[grade]}
    </span>
  )
}
