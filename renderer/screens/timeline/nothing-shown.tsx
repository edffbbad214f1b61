import { useTranslation } from 'react-i18next'
import styles from './timeline.module.css'

type Props = { readonly isEmpty: boolean; readonly preparing: boolean }

/** What stands in place of the feed where no row is to be shown, with the reason. */
export function NothingShown({ isEmpty, preparing }: Props) {
  const { t } = useTranslation()
  if (preparing) return <p className={styles.nothing}>{t('timeline.preparing')}</p>
  if (isEmpty) return <p className={styles.nothing}>{t('timeline.empty')}</p>
  return (
    <div className={styles.nothing}>
      <p>{t('timeline.nothing')}</p>
      <p className="dim">{t('timeline.nothingHelp')}</p>
    </div>
  )
}
