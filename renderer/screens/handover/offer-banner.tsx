import { Button } from '@mantine/core'
import { IconUserStar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { offerFor } from '../../../shared/view/offer.ts'
import { useIncident } from '../../store/incident.ts'
import { go, useRoute } from '../../store/route.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { acceptCommand } from './accept-command.ts'
import styles from './handover.module.css'

/**
 * Tells the person to whom the command of the open incident is offered, on every screen of it but the hand-over
 * itself. Takes nothing: it stands wherever bands stand, and is nothing for everyone else.
 */
export function OfferBanner() {
  const { t } = useTranslation()
  const route = useRoute()
  const stream = useIncident((open) => open.stream)
  const log = useIncident((open) => open.log)
  const settings = useSession((session) => session.settings)
  if (stream === null || !('stream' in route) || route.screen === 'handover') return null
  const view = offerFor(log.state, log.events, actorOf(settings))
  if (view?.part !== 'offered') return null
  return (
    <div className={styles.banner}>
      <IconUserStar aria-hidden size={22} />
      <span className={styles.strong}>{t('handover.pendingYou', { from: view.offer.by.person })}</span>
      <Button size="compact-md" onClick={() => go({ screen: 'handover', stream })}>
        {t('handover.read')}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => void acceptCommand()}>
        {t('handover.acceptNow')}
      </Button>
    </div>
  )
}
