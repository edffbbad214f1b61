import type { Icon } from '@tabler/icons-react'
import {
  IconBroadcast,
  IconCheck,
  IconClockPause,
  IconDeviceMobileMessage,
  IconMail,
  IconMessageCircle,
  IconMinus,
  IconWorld
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CadenceChannel } from '../../../shared/view/cadence.ts'
import { useZone } from '../../store/zone.ts'
import { useNames } from '../use-names.ts'
import styles from './cadence.module.css'
import { clockNear } from './clock-near.ts'

const icons: Readonly<Record<string, Icon>> = {
  web: IconWorld,
  social: IconMessageCircle,
  email: IconMail,
  push: IconDeviceMobileMessage
}

/** Each channel by its sign and whether it carries a notice, a holding statement alone, or nothing. */
export function ChannelMarks({ channels }: { readonly channels: readonly CadenceChannel[] }) {
  return (
    <ul className={styles.channels}>
      {channels.map((channel) => (
        <ChannelMark key={channel.channel} {...channel} />
      ))}
    </ul>
  )
}

function ChannelMark({ channel, lastAt, holdingAt }: CadenceChannel) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const Shape = icons[channel] ?? IconBroadcast
  const carries = lastAt !== null ? 'full' : holdingAt !== null ? 'holding' : 'none'
  const at = lastAt ?? holdingAt
  const time = at === null ? '' : clockNear(at, zone)
  const words = t(`cadence.channel.${carries}`, { channel: names.channel(channel), time })
  const Mark = { full: IconCheck, holding: IconClockPause, none: IconMinus }[carries]
  return (
    <li className={styles.channel} data-carries={carries} title={words}>
      <Shape aria-hidden size={16} />
      <Mark aria-hidden size={14} />
      <span className="unseen">{words}</span>
    </li>
  )
}
