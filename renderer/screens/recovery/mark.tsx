import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './recovery.module.css'

/** What a mark means: `bad` stands against going on, `warn` is still missing, `good` holds, `calm` only tells. */
export type Tone = 'bad' | 'warn' | 'good' | 'calm'

type Props = { readonly tone: Tone; readonly shape: Icon; readonly children: ReactNode }

/** How something stands, as a shape, a word and a colour. */
export function Mark({ tone, shape: Shape, children }: Props) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <Shape aria-hidden size={17} />
      {children}
    </span>
  )
}
