import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { useSession } from '../../store/session.ts'
import type { Language } from '../../text/i18n.ts'
import styles from './settings.module.css'

const HASH_SHOWN = 12

/** Which playbook new incidents run on. */
export function PlaybookInForce() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const hash = useSession((state) => state.welcome?.playbook ?? null)
  const index = useCurrentPlaybook()
  if (hash === null) return <p className={styles.caution}>{t('settings.playbookNone')}</p>
  if (!index) return <p>{t('common.loading')}</p>
  const { title, edition, disclaimer, duties, roles, types } = index.playbook
  return (
    <div className={styles.inForce}>
      <Title order={3} size="h4">
        {t('settings.playbookInForce')}: {title[language]}
      </Title>
      <p className="digits">{t('settings.playbookEdition', { edition, hash: hash.slice(0, HASH_SHOWN) })}</p>
      <p>{t('settings.playbookCounts', { duties: duties.length, roles: roles.length, types: types.length })}</p>
      <p className="dim">{disclaimer[language]}</p>
    </div>
  )
}
