import { useTranslation } from 'react-i18next'
import type { FilingEntry } from '../../../shared/incident/filing/filing.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useZone } from '../../store/zone.ts'
import styles from './filing.module.css'

/** Everything that was written of a field, newest first. */
export function FieldHistory({ entries }: { readonly entries: readonly FilingEntry[] }) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <ol className={styles.history}>
      {[...entries].reverse().map(({ value, by, at }, index) => (
        <li key={entries.length - index}>
          <span className="dim digits">
            {t('filing.wroteAt', { time: formatInstant(at, zone), person: by.person })}
          </span>
          <span>{value ? [value.ja, value.en].filter((text) => text !== '').join(' / ') : t('filing.gaveBack')}</span>
        </li>
      ))}
    </ol>
  )
}
