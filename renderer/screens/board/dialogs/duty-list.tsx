import { dutiesInForce } from '../../../../shared/incident/duty/in-force.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './board-dialogs.tsx'
import styles from './dialogs.module.css'

/** The duties that a dialog is about. */
export function DutyList({
  duties,
  state,
  playbook
}: Omit<DialogProps, 'onClose'> & { readonly duties: readonly string[] }) {
  const language = useLanguage()
  const rows = dutiesInForce(state, playbook).filter((entry) => duties.includes(entry.duty.id))
  return (
    <ul className={styles.long}>
      {rows.map(({ duty }) => (
        <li key={duty.id}>
          {duty.added ? '' : `${duty.id} `}
          {duty.text[language]}
        </li>
      ))}
    </ul>
  )
}
