import type { KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import type { Matrix } from '../../../../shared/view/matrix.ts'
import { useNames } from '../../../parts/use-names.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import type { Place } from './cell-selection.ts'
import { cellsOf, keyOf, keysBetween, stepFrom, toggleKeys } from './cell-selection.ts'
import { MatrixCellView } from './matrix-cell.tsx'
import { assetText } from '../../../parts/asset-text.ts'
import styles from './matrix.module.css'
import { shortName } from './short-name.ts'

type Props = {
  readonly matrix: Matrix
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
}

/** The matrix as a grid: services across, assets down. Cells are selected by mouse or by arrows and the space bar. */
export function MatrixGrid({ matrix, selected, onSelect }: Props) {
  const names = useNames()
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const all = cellsOf(matrix)
  const choose = (place: Place, range: boolean) => {
    const keys = range ? keysBetween(matrix, at, place) : keysBetween(matrix, place, place)
    onSelect(range ? new Set([...selected, ...keys]) : toggleKeys(selected, keys))
    if (!range) setAt(place)
  }
  const go = (place: Place) => {
    setAt(place)
    grid.current?.querySelector<HTMLElement>(`[data-place="${place.row}/${place.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, place: Place) => {
    if (event.key === ' ') choose(place, event.shiftKey)
    else if (event.key === 'Enter') openSelected(place)
    else if (event.key.startsWith('Arrow')) go(stepFrom(matrix, place, event.key))
    else return
    event.preventDefault()
  }
  const openSelected = (place: Place) => {
    const own = keysBetween(matrix, place, place)
    const keys = selected.size > 0 ? selected : new Set(own)
    openDialog({ kind: 'cells', cells: all.filter((cell) => keys.has(keyOf(cell))) })
  }
  const selectOf = (is: (cell: { service: string; asset: string }) => boolean) =>
    onSelect(toggleKeys(selected, all.filter(is).map(keyOf)))
  return (
    <div className={styles.scroll}>
      <table ref={grid} className={styles.grid} role="grid" aria-multiselectable aria-labelledby="service-matrix">
        <thead>
          <tr>
            <td className={styles.corner} />
            {matrix.rows.map((row) => (
              <th key={row.service} scope="col">
                <button
                  type="button"
                  className={styles.heading}
                  title={names.service(row.service)}
                  onClick={() => selectOf((cell) => cell.service === row.service)}
                >
                  {shortName(names.service(row.service))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.assets.map((asset, row) => (
            <tr key={asset}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.heading}
                  onClick={() => selectOf((cell) => cell.asset === asset)}
                >
                  {assetText(asset)}
                </button>
              </th>
              {matrix.rows.map((service, column) => (
                <MatrixCellView
                  key={service.service}
                  cell={service.cells[row]}
                  settable={row === 0 || service.perAsset}
                  selected={selected.has(`${service.service}/${asset}`)}
                  place={`${row}/${column}`}
                  tabbable={at.row === row && at.column === column}
                  onClick={(event: MouseEvent) => choose({ row, column }, event.shiftKey)}
                  onKeyDown={(event: KeyboardEvent) => onKeyDown(event, { row, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
