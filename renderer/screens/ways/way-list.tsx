import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import { connectorKinds } from '../../../shared/connector/config.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { outboxWordsOf } from '../../../shared/report/outbox/words.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { kindIcons } from './kind-icons.ts'
import { WayCard } from './way-card.tsx'
import { openWayDialog } from './ways-view.ts'
import styles from './ways.module.css'

type Props = { readonly connectors: readonly ConnectorView[]; readonly playbook: PlaybookIndex | null }

/** The connectors that are set up; where there are none, the kinds that there could be. */
export function WayList({ connectors, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (connectors.length > 0) {
    return (
      <ul className={styles.cards} aria-label={t('ways.list')}>
        {connectors.map((connector) => (
          <li key={connector.id}>
            <WayCard connector={connector} playbook={playbook} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <section className={styles.empty} aria-labelledby="ways-empty">
      <h2 id="ways-empty">{t('ways.emptyTitle')}</h2>
      <p>{t('ways.empty')}</p>
      <ul className={styles.kinds}>
        {connectorKinds.map((kind) => {
          const Shape = kindIcons[kind]
          return (
            <li key={kind}>
              <Button
                variant="default"
                leftSection={<Shape aria-hidden size={18} />}
                onClick={() => openWayDialog({ kind: 'add', way: kind })}
              >
                {outboxWordsOf(language).connectors[kind]}
              </Button>
              <span className="dim">{t(`ways.about.${kind}`)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
