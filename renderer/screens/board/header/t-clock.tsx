import { useTranslation } from 'react-i18next'
import { formatDuration, formatInstant } from '../../../../shared/report/time.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { Header } from '../../../../shared/view/header.ts'
import { useZone } from '../../../store/zone.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import { useBoardNow } from '../use-board-now.ts'
import styles from './header.module.css'

type Props = { readonly header: Header; readonly state: IncidentState }

/** T+: how long the halt has lasted, from across the room. Before it takes effect, how long until then. */
export function TClock({ header, state }: Props) {
  const { t } = useTranslation()
  const now = useBoardNow(state)
  const zone = useZone()
  const { elapsed, stoppedAt, effectiveAt, startsAt } = header
  const at = (ms: number) => formatInstant(ms, zone, { day: false })
  const [figure, words] = (() => {
    if (elapsed !== null && stoppedAt !== null)
      return [`T+${formatDuration(elapsed)}`, t('board.header.stopped', { time: at(stoppedAt) })]
    if (elapsed !== null && effectiveAt !== null)
      return [`T+${formatDuration(elapsed)}`, t('board.header.since', { time: at(effectiveAt) })]
    if (startsAt !== null && startsAt > now)
      return [`T−${formatDuration(startsAt - now)}`, t('board.header.startsAt', { time: at(startsAt) })]
    if (startsAt !== null)
      return [`T+${formatDuration(now - startsAt)}`, t('board.header.startPassed', { time: at(startsAt) })]
    return [formatDuration(now - (state.declaredAt ?? now)), t('board.header.noHalt')]
  })()
  return (
    <button
      type="button"
      className={styles.tclock}
      title={t('board.header.timesEdit')}
      onClick={() => openDialog({ kind: 'times' })}
    >
      <span className={`${styles.figure} digits`} data-stopped={stoppedAt !== null || undefined}>
        {figure}
      </span>
      <span className={styles.under}>{words}</span>
    </button>
  )
}
