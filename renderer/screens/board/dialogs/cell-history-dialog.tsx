import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import { readLog } from '../../../../shared/drill/read-log.ts'
import { cellHistory } from '../../../../shared/view/cell-history.ts'
import { assetText } from '../../../parts/asset-text.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useIncident, useIsRead } from '../../../store/incident.ts'
import { useZone } from '../../../store/zone.ts'
import { Loading } from '../../incident-gate.tsx'
import { StateMark } from '../matrix/state-mark.tsx'
import type { DialogProps } from './dialog-of-kind.tsx'
import styles from './dialogs.module.css'
import type { CellRef } from './open-dialog.ts'

/** Who changed a cell of the matrix, when and why, newest first. */
export function CellHistoryDialog({ cell, onClose }: DialogProps & { readonly cell: CellRef }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const isRead = useIsRead()
  const events = useIncident((open) => readLog(open.log.events))
  const changes = cellHistory(events, cell.service, cell.asset)
  return (
    <Dialog
      title={t('board.dialog.cellHistory', { service: names.service(cell.service), asset: assetText(cell.asset) })}
      size="lg"
      onClose={onClose}
    >
      {!isRead && <Loading />}
      {isRead && changes.length === 0 && <p>{t('board.dialog.noChanges')}</p>}
      <ol className={styles.changes}>
        {changes.map((change) => (
          <li key={change.key}>
            <span className="digits">{formatInstant(change.at, zone, { seconds: true })}</span>
            <strong>{change.by.person}</strong>
            <span>{assetText(change.asset)}</span>
            <span className={styles.step}>
              <StateMark state={change.from} /> → <StateMark state={change.to} />
            </span>
            {change.note !== '' && <span className={styles.note}>{change.note}</span>}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
