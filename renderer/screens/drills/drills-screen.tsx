import { useTranslation } from 'react-i18next'
import styles from './drills.module.css'
import { Library } from './library/library.tsx'

/** Drills: what can be drilled. */
export function DrillsScreen() {
  const { t } = useTranslation()
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('drill.title')}</h1>
      </header>
      <Library />
    </div>
  )
}
