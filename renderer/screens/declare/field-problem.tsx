import { IconAlertTriangle } from '@tabler/icons-react'
import type { DeclareField } from '../../../shared/view/declare/command.ts'
import styles from './field-problem.module.css'
import type { FormProblem } from './use-declare-form.ts'

type Props = { readonly problem: FormProblem; readonly field: DeclareField }

/** What is wrong with a field, under it. */
export function FieldProblem({ problem, field }: Props) {
  if (problem?.field !== field) return null
  return (
    <p className={styles.problem}>
      <IconAlertTriangle aria-hidden size={18} /> {problem.text}
    </p>
  )
}
