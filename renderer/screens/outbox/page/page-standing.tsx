import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { PagePlace } from '../../../../shared/view/outbox/page-board.ts'
import { isOutdated } from '../../../../shared/view/outbox/page-board.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { OutsideLink } from '../../../parts/outside-link.tsx'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../parts.module.css'
import { StatusMark } from '../status-mark.tsx'

type Props = { readonly place: PagePlace; readonly state: IncidentState }

/** When the page last went out, whether it reads otherwise by now, and the button that publishes it again. */
export function PageStanding({ place, state }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { connector, channel, last, open } = place
  const outdated = !state.drill && open === null && isOutdated(state, place)
  const publish = async () => {
    const data = { connector: connector.id, via: connector.name, channel }
    if ((await act({ name: 'page.send', data })) !== null) say('done', t('outbox.page.queued'))
  }
  const standing = open ? null : outdated ? (last ? 'outdated' : 'missing') : last ? 'current' : 'never'
  const Shape = outdated ? IconAlertTriangle : last ? IconCircleCheck : IconInfoCircle
  return (
    <div className={styles.due} data-calm={!outdated || undefined}>
      {open && <StatusMark status={open.status} />}
      {standing !== null && (
        <>
          <Shape aria-hidden size={20} />
          <span>{t(`outbox.page.standing.${standing}`)}</span>
        </>
      )}
      {last?.endedAt && (
        <span className="digits dim">{t('outbox.page.last', { time: formatInstant(last.endedAt, zone) })}</span>
      )}
      <ActButton
        size="compact-md"
        variant={outdated ? 'filled' : 'default'}
        leftSection={<IconSend aria-hidden size={16} />}
        onAct={() => void publish()}
      >
        {t(last ? 'outbox.page.again' : 'outbox.page.publish')}
      </ActButton>
      <OutsideLink url={place.config.publicUrl} />
    </div>
  )
}
