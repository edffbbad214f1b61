import { Button } from '@mantine/core'
import { IconBellRinging, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatClock, zoneLabel } from '../../../../shared/report/time.ts'
import type { Script } from '../../../../shared/view/support/script.ts'
import { changesSince } from '../../../../shared/view/support/script.ts'
import { useZone } from '../../../store/zone.ts'
import { confirmScript } from './script-acts.ts'
import own from './script.module.css'

type Props = { readonly script: Script; readonly seenAt: number | null }

/** Whether whoever sits here has read the script as it stands; one press says that they have. */
export function ReadBar({ script, seenAt }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const count = changesSince(script, seenAt)
  const time = (ms: number) => `${formatClock(ms, zone)} ${zoneLabel(ms, zone)}`
  if (count === 0 && seenAt !== null) {
    return (
      <p className={own.bar} data-level="calm">
        <IconCircleCheck aria-hidden size={18} />
        {t('support.script.read', { time: time(seenAt) })}
        <span className="dim">{t('support.script.lead')}</span>
      </p>
    )
  }
  return (
    <div className={own.bar} data-level="unread" role="status">
      <IconBellRinging aria-hidden size={18} />
      <strong>
        {seenAt === null
          ? t('support.script.never', { count })
          : t('support.script.unread', { count, time: time(script.changedAt ?? 0) })}
      </strong>
      <Button size="compact-md" onClick={() => void confirmScript(script)}>
        {t('support.script.confirm')} <kbd>y</kbd>
      </Button>
      <span className="dim">{t('support.script.lead')}</span>
    </div>
  )
}
