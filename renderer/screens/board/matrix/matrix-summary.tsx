import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { NORMAL } from '../../../../shared/incident/service/cell.ts'
import type { Matrix } from '../../../../shared/view/matrix.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from './matrix.module.css'
import { shortName } from './short-name.ts'
import { StateMark } from './state-mark.tsx'

/** The matrix in one line: which services are in which state, the most closed first. */
export function MatrixSummary({ matrix, playbook }: { readonly matrix: Matrix; readonly playbook: PlaybookIndex }) {
  const { t } = useTranslation()
  const names = useNames()
  const states = [...playbook.serviceStates.values()].sort((a, b) => b.order - a.order)
  const lines = states.flatMap(({ id }) => {
    const services = matrix.rows.flatMap((row) => {
      const name = shortName(names.service(row.service))
      if (row.cells[0]?.state === id) return [name]
      const assets = row.perAsset ? row.cells.filter((cell) => cell.state === id).map((cell) => cell.asset) : []
      return assets.length === 0 ? [] : [`${name} ${assets.join(' ')}`]
    })
    return id === NORMAL || services.length === 0 ? [] : [{ id, services }]
  })
  if (lines.length === 0) return <span className={styles.summary}>{t('board.matrix.allNormal')}</span>
  return (
    <span className={styles.summary}>
      {lines.map((line) => (
        <span key={line.id} className={styles.summaryLine}>
          <StateMark state={line.id} />
          {line.services.join(t('board.listMark'))}
        </span>
      ))}
    </span>
  )
}
