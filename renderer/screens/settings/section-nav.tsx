import { useTranslation } from 'react-i18next'
import { sectionNames, showSection } from './sections.ts'
import styles from './settings.module.css'

/** The way to each section. */
export function SectionNav() {
  const { t } = useTranslation()
  return (
    <nav className={styles.nav} aria-label={t('settings.sections')}>
      <ul>
        {sectionNames.map((name) => (
          <li key={name}>
            <button type="button" className={styles.navButton} onClick={() => showSection(name)}>
              {t(`settings.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
