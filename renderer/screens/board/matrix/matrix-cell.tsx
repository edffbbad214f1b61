import { IconGitFork } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixCell } from '../../../../shared/view/matrix.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from './matrix.module.css'
import { StateMark } from './state-mark.tsx'

type Props = {
  readonly cell: MatrixCell | undefined
  readonly settable: boolean
  readonly selected: boolean
  readonly place: string
  readonly tabbable: boolean
  readonly onClick: (event: MouseEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One cell: its state in shape and word; dimmer where it only follows what was said of every asset. */
export function MatrixCellView({ cell, settable, selected, place, tabbable, onClick, onKeyDown }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  if (!cell || !settable) {
    return (
      <td className={styles.none} role="gridcell" aria-label={t('board.matrix.notPerAsset')}>
        <span aria-hidden>–</span>
      </td>
    )
  }
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-state={cell.state}
      data-own={cell.own || undefined}
      data-place={place}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      title={cell.note}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <StateMark state={cell.state} />
      {(cell.own ? cell.contested : []).map((said) => (
        <span key={said.by.person} className={styles.rival}>
          <IconGitFork aria-hidden size={14} />
          {t('board.matrix.rival', { state: names.state(said.value) })}
        </span>
      ))}
    </td>
  )
}
