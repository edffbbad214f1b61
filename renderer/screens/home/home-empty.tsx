import { Button, Title } from '@mantine/core'
import { IconBook, IconFileImport, IconFileZip, IconFlame, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openDeclare } from '../declare/draft.ts'
import styles from './home.module.css'

type Props = { readonly onImport: () => void; readonly onArchive: () => void; readonly onCases: () => void }

/** What can be done where there is no incident yet. */
export function HomeEmpty({ onImport, onArchive, onCases }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <Title order={2}>{t('home.emptyTitle')}</Title>
      <p>{t('home.emptyLead')}</p>
      <ul className={styles.choices}>
        <li>
          <Button variant="default" size="md" leftSection={<IconFlame aria-hidden />} onClick={() => openDeclare()}>
            {t('home.emptyDeclare')}
          </Button>
        </li>
        <li>
          <Button
            variant="default"
            size="md"
            leftSection={<IconSchool aria-hidden />}
            onClick={() => openDeclare({ drill: true })}
          >
            {t('home.emptyDrill')}
          </Button>
        </li>
        <li>
          <Button variant="default" size="md" leftSection={<IconFileImport aria-hidden />} onClick={onImport}>
            {t('home.emptyImport')}
          </Button>
        </li>
        <li>
          <Button variant="default" size="md" leftSection={<IconFileZip aria-hidden />} onClick={onArchive}>
            {t('home.emptyArchive')}
          </Button>
        </li>
        <li>
          <Button variant="default" size="md" leftSection={<IconBook aria-hidden />} onClick={onCases}>
            {t('home.emptyCases')}
          </Button>
        </li>
      </ul>
    </section>
  )
}
