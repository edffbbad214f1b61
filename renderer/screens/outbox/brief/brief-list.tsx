import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconSchool, IconSend } from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { BriefRow, BriefStanding } from '../../../../shared/view/outbox/brief-board.ts'
import choice from '../../../parts/list-row.module.css'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import list from '../list.module.css'
import styles from './brief.module.css'
import { showOutbox } from '../outbox-view.ts'

const shapes: Readonly<Record<BriefStanding, Icon>> = {
  due: IconAlertTriangle,
  stuck: IconAlertTriangle,
  'under-way': IconSend,
  told: IconCircleCheck,
  blocked: IconSchool,
  closed: IconCircleMinus
}

type Props = { readonly rows: readonly BriefRow[]; readonly chosen: string }

/** The departments: who has not been told of the last occasion, by which ways, and when each was told last. */
export function BriefList({ rows, chosen }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  return (
    <nav className={list.list} aria-label={t('outbox.brief.list')}>
      <ul className={list.rows}>
        {rows.map(({ department, standing, ways, last }) => {
          const Shape = shapes[standing]
          return (
            <li key={department}>
              <button
                type="button"
                className={`${choice.row} ${list.row}`}
                data-standing={standing}
                aria-current={department === chosen || undefined}
                onClick={() => showOutbox({ department })}
              >
                <span className={list.rowTop}>
                  <span className={list.rowText}>{names.department(department)}</span>
                  <span className={styles.standing} data-standing={standing}>
                    <Shape aria-hidden size={16} />
                    {t(`outbox.brief.standing.${standing}`)}
                  </span>
                </span>
                <span className={list.rowSide}>
                  {ways.length === 0
                    ? t('outbox.brief.noWay')
                    : t('outbox.via', { way: ways.map(({ name }) => name).join(t('outbox.listMark')) })}
                </span>
                <span className={`${list.rowSide} digits`}>
                  {last?.endedAt
                    ? t('outbox.brief.last', { time: formatInstant(last.endedAt, zone) })
                    : t('outbox.brief.never')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
