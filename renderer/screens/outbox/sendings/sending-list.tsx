import { useTranslation } from 'react-i18next'
import type { SendingProgress } from '../../../../shared/outbox/progress.ts'
import type { SendingRow } from '../../../../shared/view/outbox/sending-rows.ts'
import list from '../list.module.css'
import styles from './sendings.module.css'
import { ListRow } from './list-row.tsx'

type Props = {
  readonly rows: readonly SendingRow[]
  readonly chosen: string | null
  readonly progress: ReadonlyMap<string, SendingProgress>
}

/** The sendings, what needs a person first; each group under its heading. */
export function SendingList({ rows, chosen, progress }: Props) {
  const { t } = useTranslation()
  const groups = (['person', 'moving', 'over'] as const).map((group) => ({
    group,
    own: rows.filter((row) => row.group === group)
  }))
  return (
    <nav className={list.list} aria-label={t('outbox.list')}>
      {groups.map(
        ({ group, own }) =>
          own.length > 0 && (
            <section key={group} aria-labelledby={`outbox-${group}`}>
              <h2 id={`outbox-${group}`} className={styles.group} data-group={group}>
                {t(`outbox.filter.${group}`)}
              </h2>
              <ul className={list.rows}>
                {own.map(({ sending }) => (
                  <li key={sending.id}>
                    <ListRow
                      sending={sending}
                      group={group}
                      chosen={sending.id === chosen}
                      progress={progress.get(sending.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
      )}
    </nav>
  )
}
