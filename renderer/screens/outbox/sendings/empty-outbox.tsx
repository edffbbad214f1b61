import { Button, Group } from '@mantine/core'
import { IconPlugConnected, IconSpeakerphone, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useConnectors } from '../../../store/connectors.ts'
import { go } from '../../../store/route.ts'
import styles from '../parts.module.css'
import { showOutbox } from '../outbox-view.ts'

/** Stands where nothing was to leave the console yet, and says what would bring something here. */
export function EmptyOutbox({ drill, stream }: { readonly drill: boolean; readonly stream: string }) {
  const { t } = useTranslation()
  const connectors = useConnectors()
  return (
    <section className={styles.empty} aria-labelledby="outbox-empty">
      <h2 id="outbox-empty">{t('outbox.emptyTitle')}</h2>
      <p>{t(drill ? 'outbox.emptyDrill' : connectors?.length === 0 ? 'outbox.emptyNoWays' : 'outbox.empty')}</p>
      <Group gap={8}>
        <Button
          variant={connectors?.length === 0 ? 'default' : 'filled'}
          leftSection={<IconSpeakerphone aria-hidden size={18} />}
          onClick={() => go({ screen: 'notices', stream })}
        >
          {t('outbox.toDesk')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconUsersGroup aria-hidden size={18} />}
          onClick={() => showOutbox({ side: 'brief' })}
        >
          {t('outbox.side.brief')}
        </Button>
        <Button
          variant={connectors?.length === 0 ? 'filled' : 'default'}
          leftSection={<IconPlugConnected aria-hidden size={18} />}
          onClick={() => go({ screen: 'ways' })}
        >
          {t('outbox.toWays')}
        </Button>
      </Group>
    </section>
  )
}
