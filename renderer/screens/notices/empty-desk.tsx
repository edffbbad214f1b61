import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { HOLDING_MINUTES } from '../../../shared/incident/notice/holding.ts'
import { go } from '../../store/route.ts'
import styles from './notices.module.css'

/** Stands where nothing was made yet: what to do first. */
export function EmptyDesk({ stream, channels }: { readonly stream: string; readonly channels: number }) {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t('notices.emptyTitle')}</h2>
      <ul>
        <li>
          {t('notices.emptyFacts')}{' '}
          <Button size="compact-md" variant="default" onClick={() => go({ screen: 'facts', stream })}>
            {t('frame.facts')}
          </Button>
        </li>
        <li>{t('notices.emptyNew', { count: channels })}</li>
        <li>{t('notices.emptyHolding', { minutes: HOLDING_MINUTES })}</li>
      </ul>
    </section>
  )
}
