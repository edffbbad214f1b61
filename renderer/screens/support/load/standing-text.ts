import type { Names } from '../../../../shared/report/names.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { LoadStanding } from '../../../../shared/view/support/load-standing.ts'
import { phrase } from '../../../text/phrase.ts'

/** How the desk stands as plain text, to be pasted into a chat: a line a channel of which something is known. */
export function standingText(standing: LoadStanding, names: Names, zone: string): string {
  const { channels, volume, reportedAt, onDuty, needed, short } = standing
  const head = phrase('support.title')
  const when =
    reportedAt === null
      ? phrase('support.load.neverReported')
      : phrase('support.load.asOf', { time: formatInstant(reportedAt, zone) })
  const lines = channels.flatMap(({ channel, wait, perHour, last, abandonedPercent }) => {
    const said = [
      ...(!wait || wait.value === null
        ? []
        : [
            `${phrase('support.load.wait')} ${phrase('support.load.minutes', { count: wait.value })}(${phrase(`support.load.${wait.level}`)})`
          ]),
      ...(perHour === null ? [] : [`${phrase('support.load.received')} ${perHour}`]),
      ...(last.open ? [`${phrase('support.load.open')} ${last.open.value}`] : []),
      ...(abandonedPercent === null
        ? []
        : [`${phrase('support.load.abandoned')} ${phrase('support.load.percent', { count: abandonedPercent })}`])
    ]
    return said.length === 0 ? [] : [`- ${names.support.channel(channel)}: ${said.join(' / ')}`]
  })
  const seats =
    needed === null
      ? phrase('support.load.seatsOnly', { count: onDuty })
      : phrase('support.load.seatsOf', { count: onDuty, needed })
  const lack = short > 0 ? ` ${phrase('support.load.short', { count: short })}` : ''
  return [
    `${head} — ${when}`,
    ...(!volume || volume.value === null
      ? []
      : [`${phrase('support.load.volume')}: ${phrase('support.load.times', { count: volume.value })}`]),
    ...lines,
    `${phrase('support.load.seats')}: ${seats}${lack}`
  ].join('\n')
}
