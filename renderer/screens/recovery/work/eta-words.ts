import { formatInstant } from '../../../../shared/report/time.ts'
import type { EtaVersion } from '../../../../shared/view/recovery/eta-versions.ts'
import { phrase } from '../../../text/phrase.ts'

/** An estimate in words, on the clocks of a zone. */
export function etaWords({ from, to }: Pick<EtaVersion, 'from' | 'to'>, zone: string): string {
  const time = (ms: number) => formatInstant(ms, zone, { day: false, zone: false })
  if (to === null)
    return from === null
      ? phrase('recovery.work.etaUnknown')
      : phrase('recovery.work.etaNotBefore', { from: time(from) })
  const end = formatInstant(to, zone)
  if (from === null || from === to) return phrase('recovery.work.etaUntil', { to: end })
  return phrase('recovery.work.etaRange', {
    from: formatInstant(from, zone, { zone: false }),
    to: formatInstant(to, zone, { day: false })
  })
}
