import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import { secretsOf } from '../../../shared/connector/config.ts'
import { outboxWordsOf } from '../../../shared/report/outbox/words.ts'
import { capital } from '../../text/capital.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './ways.module.css'

/** Which secrets are kept for a connector, and which of them this machine cannot read. Never what they are. */
export function Kept({ connector: { config, keyed, locked } }: { readonly connector: ConnectorView }) {
  const { t } = useTranslation()
  const words = outboxWordsOf(useLanguage()).secrets
  if (secretsOf[config.kind].length === 0) return null
  return (
    <>
      <dt>{t('ways.secrets')}</dt>
      <dd>
        {secretsOf[config.kind].map((name) => {
          const isLocked = locked.includes(name)
          const isKept = keyed.includes(name)
          return (
            <span key={name} className={styles.kept} data-locked={isLocked || undefined}>
              {isLocked ? <IconAlertTriangle aria-hidden size={16} /> : isKept && <IconLock aria-hidden size={16} />}
              {t(`ways.secret.${isLocked ? 'locked' : isKept ? 'kept' : 'none'}`, { name: capital(words[name]) })}
            </span>
          )
        })}
      </dd>
    </>
  )
}
