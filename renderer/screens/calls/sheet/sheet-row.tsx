import type { TFunction } from 'i18next'
import { callOutcomes } from '../../../../shared/incident/call/call.ts'
import type { Personal } from '../../../../shared/people/person.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { formatClock } from '../../../../shared/report/time.ts'
import type { SheetRow, SheetTry } from '../../../../shared/view/call-sheet.ts'
import { keyOfOutcome } from '../outcome.ts'
import styles from './paper.module.css'

type Props = {
  readonly row: SheetRow
  readonly known: ReadonlyMap<string, Personal>
  readonly names: Names
  readonly t: TFunction
  readonly zone: string
}

/** One role on a call sheet: a line a number, what it is asked to do, and where to go without an answer. */
export function SheetRowOnPaper({ row, known, names, t, zone }: Props) {
  const deputies = [...new Set(row.tries.map((one) => one.slot.role))].filter((role) => role !== row.role)
  const after = [
    row.tries.some((one) => one.number > 0) && t('calls.sheet.next'),
    ...deputies.map((role) => `${t('calls.sheet.toDeputy')} ${names.role(role)}`),
    row.branch.length > 0
      ? t('calls.sheet.toBranch', { roles: row.branch.map(names.role).join(t('calls.sheet.comma')) })
      : t('calls.sheet.toPost')
  ].filter((step) => step !== false)
  return (
    <tbody className={styles.row}>
      <tr>
        <th colSpan={3} scope="rowgroup">
          {row.no}. {names.role(row.role)} <span>{t('calls.sheet.ack', { count: row.ackMinutes })}</span>
          {row.confirmedAt !== null && (
            <b className={styles.confirmed}>
              {t('calls.sheet.confirmed', { time: formatClock(row.confirmedAt, zone) })}
            </b>
          )}
        </th>
      </tr>
      {row.tries.map((one) => (
        <tr key={`${one.slot.role}-${one.slot.contact}-${one.number}`}>
          <td>
            <Who one={one} row={row} known={known} names={names} t={t} />
          </td>
          <td className={styles.time}>:</td>
          <td className={styles.boxes}>
            {callOutcomes.map((outcome) => (
              <span key={outcome}>{keyOfOutcome(outcome)}</span>
            ))}
          </td>
        </tr>
      ))}
      <tr className={styles.after}>
        <td colSpan={3}>
          <div>
            {t('calls.sheet.action')}: <b>{row.action}</b>
          </div>
          <div>
            {t('calls.sheet.noAnswer')} → {after.join(' → ')}
          </div>
        </td>
      </tr>
    </tbody>
  )
}

function Who({ one, row, known, names, t }: Omit<Props, 'zone'> & { readonly one: SheetTry }) {
  const personal = known.get(one.slot.contact)
  const isDeputy = one.slot.role !== row.role
  const label = isDeputy ? `${t('calls.sheet.deputy')} ${names.role(one.slot.role)}` : null
  if (!personal) {
    return (
      <span className={styles.blankLine}>
        {label ?? names.role(one.slot.role)} {t('calls.sheet.blank')}
      </span>
    )
  }
  return (
    <span className={styles.who}>
      {one.number === 0 && <b>{personal.name}</b>}
      {one.number === 0 && label !== null && <small>{label}</small>}
      {one.number === 0 && one.absent && <small>[{t('calls.sheet.away')}]</small>}
      <span className={styles.phone}>{personal.numbers[one.number]?.value}</span>
    </span>
  )
}
