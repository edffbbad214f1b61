import { IconPhone, IconPhoneOutgoing, IconStairsUp } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '../../../shared/report/names.ts'
import { formatClock } from '../../../shared/report/time.ts'
import type { DryRunRow } from '../../../shared/view/dry-run.ts'
import type { DryRunMinute } from '../../../shared/view/dry-run-figures.ts'
import { useKnownPeople } from '../../store/people.ts'
import { useZone } from '../../store/zone.ts'
import { DoubtMark } from './doubt-mark.tsx'
import styles from './dryrun.module.css'

const shapes = { call: IconPhone, deputy: IconPhoneOutgoing, escalation: IconStairsUp } as const satisfies Record<
  DryRunRow['kind'],
  typeof IconPhone
>

type Props = { readonly minute: DryRunMinute; readonly names: Names }

/** What would happen at one minute after the declaration. */
export const MinuteRows = memo(function MinuteRows({ minute, names }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <section className={styles.minute}>
      <h3 className={styles.minuteHead}>
        <span className="digits">{t('dryrun.minute', { count: minute.minute })}</span>{' '}
        <span className="digits dim">{formatClock(minute.at, zone)}</span>
      </h3>
      <ul className={styles.minuteRows}>
        {minute.rows.map((row) => (
          <Row
            key={`${row.kind}/${row.roles.join()}/${row.contact}/${row.rule}/${row.level}`}
            row={row}
            names={names}
          />
        ))}
      </ul>
    </section>
  )
})

function Row({ row, names }: { readonly row: DryRunRow; readonly names: Names }) {
  const { t } = useTranslation()
  const name = useKnownPeople((known) => known.byId.get(row.contact)?.name ?? '')
  const Shape = shapes[row.kind]
  return (
    <li className={styles.line} data-kind={row.kind}>
      <span className={styles.kind}>
        <Shape aria-hidden size={16} />
        {t(`dryrun.kind.${row.kind}`)}
      </span>
      <span>
        <strong>{row.roles.map(names.role).join(t('escalation.listMark'))}</strong> {name}{' '}
        {row.rule !== '' && (
          <span className="dim">
            {row.rule} {t('escalation.level', { level: row.level })} {names.rule(row.rule)}
          </span>
        )}
      </span>
      <span className={styles.doubts}>
        {row.doubts.map((doubt) => (
          <DoubtMark key={doubt} doubt={doubt} />
        ))}
      </span>
    </li>
  )
}
