import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../store/session.ts'
import { BackupsSection } from './backups-section.tsx'
import { CheckSection } from './check-section.tsx'
import { DataSection } from './data-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { MeSection } from './me-section.tsx'
import { PlaybookSection } from './playbook-section.tsx'
import { SectionNav } from './section-nav.tsx'
import styles from './settings.module.css'
import { SoundsSection } from './sounds-section.tsx'
import { ThemeSection } from './theme-section.tsx'
import { useSectionCommands } from './use-section-commands.ts'
import { VersionsSection } from './versions-section.tsx'
import { WaysSection } from './ways-section.tsx'
import { ZoneSection } from './zone-section.tsx'

/** What one installation remembers of its user, and the care of its data. */
export function SettingsScreen() {
  const { t } = useTranslation()
  const { settings, welcome } = useSession((state) => state)
  useSectionCommands()
  if (!settings || !welcome) return null
  return (
    <div className={styles.settings}>
      <SectionNav />
      <div className={styles.sections}>
        <Title order={1} size="h2">
          {t('settings.title')}
        </Title>
        <MeSection settings={settings} />
        <LanguageSection settings={settings} system={welcome.system.language} />
        <ThemeSection settings={settings} />
        <ZoneSection settings={settings} system={welcome.system.timeZone} />
        <SoundsSection settings={settings} />
        <WaysSection />
        <DataSection folder={welcome.dataFolder} />
        <BackupsSection />
        <CheckSection />
        <PlaybookSection />
        <VersionsSection welcome={welcome} />
      </div>
    </div>
  )
}
