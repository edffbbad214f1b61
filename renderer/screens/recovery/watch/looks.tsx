import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../../shared/money/format.ts'
import type { WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { ByAt } from '../by-at.tsx'
import styles from '../recovery.module.css'

/** So many looks are shown: the timeline has them all. */
const SHOWN = 50

/** What was read and when, the newest first. */
export function Looks({ desk }: { readonly desk: WatchDesk }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = new Map(desk.figures.map(({ metric }) => [metric.id, metric.name[language]]))
  return (
    <section className={styles.part} aria-labelledby="watch-looks">
      <h2 id="watch-looks" className={styles.heading}>
        {t('recovery.watch.looks')}
      </h2>
      {desk.looks.length === 0 && <p className={styles.lead}>{t('recovery.watch.looksNone')}</p>}
      <ul className={styles.plain}>
        {desk.looks.slice(0, SHOWN).map((look) => (
          <li key={`${look.at}/${look.by.person}`} className={styles.entry}>
            <ByAt by={look.by} at={look.at} /> {look.note}
            <p>
              {look.readings
                .map(({ metric, value }) => `${names.get(metric) ?? metric} ${formatDecimal(value)}`)
                .join(t('recovery.listMark'))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
