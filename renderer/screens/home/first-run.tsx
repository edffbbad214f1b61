import { Button } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { askWho } from '../../store/who.ts'
import styles from './home.module.css'

/** Asks a person who has not said who they are to do so, before anything is urgent. */
export function FirstRun() {
  const { t } = useTranslation()
  return (
    <section className={styles.firstRun} aria-label={t('home.whoTitle')}>
      <div>
        <p className={styles.firstRunTitle}>{t('home.whoTitle')}</p>
        <p>{t('home.whoLead')}</p>
      </div>
      <Button leftSection={<IconUser aria-hidden />} onClick={() => void askWho()}>
        {t('home.who')}
      </Button>
    </section>
  )
}
