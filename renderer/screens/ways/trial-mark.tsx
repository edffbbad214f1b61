import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import { troubleCodeOf } from '../../../shared/outbox/trouble.ts'
import { trialSentence } from '../../../shared/report/outbox/words.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { whereTo } from '../../../shared/view/ways/where-to.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './ways.module.css'

/** Whether a connector worked when it was last tried, or that nobody has tried it as it is. */
export function TrialMark({ connector: { config, trial } }: { readonly connector: ConnectorView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  if (config.kind === 'compose') return null
  const words = (code: string) =>
    trialSentence({ code: troubleCodeOf(code), params: { host: whereTo(config) } }, language)
  return (
    <>
      <dt>{t('ways.trial.name')}</dt>
      <dd>
        {trial === null ? (
          <span className="dim">{t('ways.trial.never')}</span>
        ) : (
          <span className={styles.trial} data-works={trial.trouble === null}>
            {trial.trouble === null ? (
              <IconCircleCheck aria-hidden size={16} />
            ) : (
              <IconAlertTriangle aria-hidden size={16} />
            )}
            <span>
              {t(trial.trouble === null ? 'ways.trial.works' : 'ways.trial.fails', {
                time: formatInstant(trial.at, zone),
                person: trial.by
              })}{' '}
              {trial.trouble !== null && words(trial.trouble)}
            </span>
          </span>
        )}
      </dd>
    </>
  )
}
