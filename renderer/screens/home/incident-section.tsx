import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import type { Playbooks } from '../../../shared/view/incident-list.ts'
import styles from './home.module.css'
import { IncidentRow } from './incident-row.tsx'

type Props = {
  readonly heading: string
  readonly summaries: readonly Summary[]
  readonly playbooks: Playbooks
  /** Shown where there is none. */
  readonly none: ReactNode
}

/** A list of incidents under its heading. */
export function IncidentSection({ heading, summaries, playbooks, none }: Props) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={styles.heading}>
        {heading} <span className={styles.label}>{t('home.count', { count: summaries.length })}</span>
      </Title>
      {summaries.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {summaries.map((summary) => (
          <li key={summary.stream}>
            <IncidentRow summary={summary} playbook={playbooks.get(summary.playbook)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
