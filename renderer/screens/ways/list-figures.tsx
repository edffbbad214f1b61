import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListFigures as Figures } from '../../../shared/connector/connector.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useZone } from '../../store/zone.ts'
import styles from './ways.module.css'

/** How many addresses the mailing list of a connector has, since when; and that there is none. */
export function ListFigures({ list }: { readonly list: Figures | null }) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <>
      <dt>{t('ways.mailingList.name')}</dt>
      <dd>
        {list === null ? (
          <span className={styles.kept} data-locked>
            <IconAlertTriangle aria-hidden size={16} />
            {t('ways.mailingList.none')}
          </span>
        ) : (
          <span className="digits">
            {t('ways.mailingList.figures', { count: list.count, time: formatInstant(list.at, zone) })}
            {list.refused > 0 && ` ${t('ways.mailingList.refusedRows', { count: list.refused })}`}
          </span>
        )}
      </dd>
    </>
  )
}
