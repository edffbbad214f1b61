import { IconUrgent } from '@tabler/icons-react'
import type { Severity } from '../../shared/playbook/schema.ts'
import styles from './parts.module.css'
import { useLanguage } from './use-language.ts'

type Props = {
  readonly severity: Severity | undefined
  readonly id: string
  /** Height of its letters in pixels; else that of the text around it. */
  readonly size?: number
  /** Leaves its name to the title, where there is no room. */
  readonly bare?: boolean
}

/** A severity by its number, its name, its colour and, for the two gravest, a shape. */
export function SeverityBadge({ severity, id, size, bare = false }: Props) {
  const language = useLanguage()
  return (
    <span
      className={styles.severity}
      data-rank={severity?.rank}
      style={{ fontSize: size }}
      title={bare ? severity?.name[language] : undefined}
    >
      {(severity?.rank ?? 4) <= 2 && <IconUrgent aria-hidden size="1.1em" />}
      {id} {bare ? '' : severity?.name[language]}
    </span>
  )
}
