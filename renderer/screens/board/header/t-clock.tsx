import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { Header } from '../../../../shared/view/header.ts'
import { haltFigure } from '../../../parts/halt-figure.ts'
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
  const words = (() => {
    if (elapsed !== null && stoppedAt !== null) return t('board.header.stopped', { time: at(stoppedAt) })
    if (elapsed !== null && effectiveAt !== null) return t('board.header.since', { time: at(effectiveAt) })
    if (startsAt === null) return t('board.header.noHalt')
    return t(startsAt > now ? 'board.header.startsAt' : 'board.header.startPassed', { time: at(startsAt) })
  })()
  return (
    <button
      type="button"
      className={styles.tclock}
      title={t('board.header.timesEdit')}
      onClick={() => openDialog({ kind: 'times' })}
    >
      <span className={`${styles.figure} digits`} data-stopped={stoppedAt !== null || undefined}>
        {haltFigure(header, state.declaredAt, now)}
      </span>
      <span className={styles.under}>{words}</span>
    </button>
  )
}
