import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WallService } from '../../../shared/view/wall.ts'
import { useNames } from '../../parts/use-names.ts'
import panel from './panel.module.css'
import styles from './services.module.css'
import { useWallTime } from './use-wall-time.ts'

const SHOWN = 5

/** The services that are not fully open, in which state and since when. */
export function Services({ services }: { readonly services: readonly WallService[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const time = useWallTime()
  const more = services.length - SHOWN
  return (
    <section className={`${panel.panel} ${styles.services}`} aria-label={t('wall.services')}>
      <h2>
        {t('wall.services')}
        {services.length > 0 && <strong className="digits"> {services.length}</strong>}
        {more > 0 && <span className={panel.aside}>{t('wall.more', { count: more })}</span>}
      </h2>
      {services.length === 0 && (
        <p className={panel.calm}>
          <IconCircleCheck aria-hidden size="1em" />
          {t('wall.servicesNone')}
        </p>
      )}
      <ul>
        {services.slice(0, SHOWN).map(({ service, state, assets, since, again }) => (
          <li key={service} data-red={again || undefined}>
            <span className={panel.words}>
              {again && <IconAlertTriangleFilled aria-hidden size="1em" />} {names.service(service)}
              {assets > 0 && ` (${t('wall.assets', { count: assets })})`}
            </span>
            <span className={styles.state}>{again ? t('wall.again') : names.state(state)}</span>
            <span className={styles.since}>{t('wall.since', { time: time(since) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
