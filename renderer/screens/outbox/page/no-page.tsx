import { Button } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../../store/route.ts'
import styles from '../parts.module.css'

/** Stands where no status page is set up, and says what one is for. */
export function NoPage() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty} aria-labelledby="page-none">
      <h2 id="page-none">{t('outbox.page.noneTitle')}</h2>
      <p>{t('outbox.page.none')}</p>
      <Button leftSection={<IconPlugConnected aria-hidden size={18} />} onClick={() => go({ screen: 'ways' })}>
        {t('outbox.toWays')}
      </Button>
    </section>
  )
}
