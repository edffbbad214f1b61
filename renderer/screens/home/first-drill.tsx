import { Button } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './home.module.css'
import { useFirstDrill } from './use-first-drill.ts'

/** On an installation without any incident: the guided drill, a click or a key away. */
export function FirstDrill() {
  const { t } = useTranslation()
  const { start, starting } = useFirstDrill()
  return (
    <section className={styles.firstDrill} aria-label={t('drill.firstDrill.title')}>
      <div>
        <p className={styles.firstRunTitle}>{t('drill.firstDrill.title')}</p>
        <p>{t('drill.firstDrill.lead')}</p>
      </div>
      <Button
        size="lg"
        leftSection={<IconSchool aria-hidden />}
        rightSection={<kbd className={styles.key}>G</kbd>}
        loading={starting}
        onClick={start}
      >
        {t(starting ? 'drill.firstDrill.starting' : 'drill.firstDrill.start')}
      </Button>
    </section>
  )
}
