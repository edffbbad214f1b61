import { IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useNow } from '../../../store/clock.ts'
import { useZone } from '../../../store/zone.ts'
import own from './script.module.css'

const DAY = 86_400_000

type Props = {
  readonly changedAt: number
  /** When whoever sits here last read the script (ms); null where they have not. */
  readonly seenAt: number | null
}

/** When something of the script last changed; what did since whoever sits here has read it stands out. */
export function ChangedMark({ changedAt, seenAt }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useNow()
  const fresh = seenAt !== null && changedAt > seenAt
  const time = formatInstant(changedAt, zone, { day: now - changedAt >= DAY })
  return (
    <span className={`${own.changed} digits`} data-fresh={fresh || undefined}>
      {fresh && <IconSparkles aria-hidden size={14} />}
      {t('support.script.changed', { time })}
    </span>
  )
}
