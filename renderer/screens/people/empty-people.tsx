import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { showPeople } from './people-view.ts'
import styles from './list.module.css'

type Props = { readonly isFirst: boolean; readonly isNothing: boolean }

/** What is said where there is nobody yet, or nobody who matches. */
export function EmptyPeople({ isFirst, isNothing }: Props) {
  const { t } = useTranslation()
  if (isFirst) return <p className={styles.note}>{t('people.firstRun')}</p>
  if (!isNothing) return null
  return (
    <p className={styles.note}>
      {t('people.nothing')}{' '}
      <Button variant="default" onClick={() => showPeople({ search: '', filter: null })}>
        {t('people.clear')}
      </Button>
    </p>
  )
}
