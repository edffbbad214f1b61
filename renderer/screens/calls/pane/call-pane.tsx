import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import type { DeskView } from '../use-desk.ts'
import { useParty } from '../use-party.ts'
import { Message } from './message.tsx'
import { NumberBox } from './number-box.tsx'
import styles from './pane.module.css'
import { PathLine } from './path-line.tsx'
import { WorkBox } from './work-box.tsx'

/** The call to make: whom, on which number, what came of it, what follows, and what is said. */
export function CallPane({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation()
  const names = useNames()
  const party = useParty()
  const { chosen, watched, mine } = view
  if (!chosen) {
    return (
      <section className={styles.pane} aria-label={t('calls.title')}>
        <p className={styles.nothing}>
          <IconCircleCheck aria-hidden size={28} /> {t('calls.queueEmpty')}
        </p>
      </section>
    )
  }
  const { name, role: own } = party(chosen.slot)
  const department = watched.playbook.roles.get(chosen.slot.role)?.department
  const isDeputy = chosen.slot.role !== chosen.role
  return (
    <section className={styles.pane} aria-labelledby="call-title" data-mine={mine}>
      <p className={styles.why}>
        <b>{t(`calls.reason.${chosen.reason}`)}</b>
        {chosen.dueAt !== null && <DueWord dueAt={chosen.dueAt} size={18} />}
        {chosen.caller !== null && (
          <span className="dim">{t('calls.caller', { role: names.role(chosen.caller) })}</span>
        )}
      </p>
      <h2 id="call-title" className={styles.role}>
        {names.role(chosen.role)}
      </h2>
      <p className={styles.person}>
        <span className={styles.name} data-empty={name === null}>
          {name ?? t('calls.nobody')}
        </span>
        <span className={styles.department}>{department ? names.department(department) : t('calls.outside')}</span>
        {isDeputy && <span className={styles.deputy}>{t('tree.viaDeputy', { name: own })}</span>}
      </p>
      <NumberBox call={chosen} />
      <WorkBox view={view} call={chosen} />
      <PathLine call={chosen} />
      <Message view={view} call={chosen} />
    </section>
  )
}
