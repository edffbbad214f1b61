import { useTranslation } from 'react-i18next'
import { slotKey } from '../../../../shared/incident/call/call.ts'
import type { RoleRun, SlotRun } from '../../../../shared/watch/call-run.ts'
import { useParty } from '../../calls/use-party.ts'
import styles from './role.module.css'

/** Who is tried for a role, in order, and how far that has come. */
export function ChainList({ run, now }: { readonly run: RoleRun; readonly now: number }) {
  return (
    <ol className={styles.chain}>
      {run.slots.map((slot) => (
        <Entry key={slotKey(slot.link.slot)} slot={slot} now={now} />
      ))}
    </ol>
  )
}

function Entry({ slot, now }: { readonly slot: SlotRun; readonly now: number }) {
  const { t } = useTranslation()
  const party = useParty()
  const { name, role } = party(slot.link.slot)
  const isOver = slot.endsAt !== null && slot.endsAt <= now
  return (
    <li data-over={isOver}>
      <b>{name ?? role}</b> <span className="dim">{name === null ? t('tree.chainRole') : role}</span>
      {slot.skipped && <span className={styles.skipped}>{t('tree.chainAbsent')}</span>}
      {slot.attempts.length > 0 && <span>{t('tree.chainTried', { count: slot.attempts.length })}</span>}
      {isOver && <span className="dim">{t('tree.chainOver')}</span>}
    </li>
  )
}
