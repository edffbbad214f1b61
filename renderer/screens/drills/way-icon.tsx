import type { Icon } from '@tabler/icons-react'
import { IconAt, IconDeviceDesktopAnalytics, IconMail, IconMessage, IconPhone, IconUsers } from '@tabler/icons-react'
import type { InjectWay } from '../../../shared/drill/scenario/schema.ts'

const shapes: Readonly<Record<InjectWay, Icon>> = {
  phone: IconPhone,
  chat: IconMessage,
  room: IconUsers,
  social: IconAt,
  mail: IconMail,
  dashboard: IconDeviceDesktopAnalytics
}

/** The sign of the way by which an inject comes; its word stands beside it. */
export function WayIcon({ way, size = 16 }: { readonly way: InjectWay; readonly size?: number }) {
  const Shape = shapes[way]
  return <Shape aria-hidden size={size} />
}
