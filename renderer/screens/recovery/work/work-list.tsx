import { useTranslation } from 'react-i18next'
import type { WorkGroup } from '../../../../shared/view/recovery/work-desk.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from '../recovery.module.css'
import { streamName } from './amount-words.ts'
import { Meter } from './meter.tsx'
import { WorkLine } from './work-line.tsx'
import work from './work.module.css'

type Props = { readonly groups: readonly WorkGroup[]; readonly isEmpty: boolean; readonly chosen: string | null }

/** The work by stream: what is held up or late stands first in each. */
export function WorkList({ groups, isEmpty, chosen }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <section className={styles.pane} aria-label={t('recovery.work.work')}>
      {groups.length === 0 && (
        <p className={styles.empty}>{t(isEmpty ? 'recovery.work.empty' : 'recovery.work.nothingShown')}</p>
      )}
      {groups.map((group) => (
        <div key={group.key} className={work.group}>
          <div className={work.groupHead}>
            <h3>{streamName(group.stream, names)}</h3>
            <Meter share={group.share} />
            <strong className="digits">
              {t('recovery.work.streamShare', { share: Math.round(group.share * 100) })}
            </strong>
          </div>
          <ul className={styles.plain} aria-label={streamName(group.stream, names)}>
            {group.rows.map((row) => (
              <WorkLine key={row.work.id} row={row} chosen={row.work.id === chosen} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
