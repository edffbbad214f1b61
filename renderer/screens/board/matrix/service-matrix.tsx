import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { matrixOf } from '../../../../shared/view/matrix.ts'
import type { CellRef } from '../dialogs/open-dialog.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { cellsOf, keyOf } from './cell-selection.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import styles from './matrix.module.css'
import { MatrixSummary } from './matrix-summary.tsx'
import { MatrixTools } from './matrix-tools.tsx'

const ROOMY = 900

/** The services that customers use, asset by asset: in one line, or opened out to be changed. */
export function ServiceMatrix({
  state,
  playbook
}: {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(() => window.innerHeight >= ROOMY)
  const [extra, setExtra] = useState<readonly string[]>([])
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const matrix = matrixOf(state, playbook, extra)
  const commands = useMemo<AppCommand[]>(
    () => [
      {
        id: 'halt.services',
        title: t('board.keys.services'),
        group: t('keys.groupHalt'),
        keys: 'w',
        run: () => {
          setOpen(true)
          requestAnimationFrame(focusFirstCell)
        }
      }
    ],
    [t]
  )
  useCommands('board-matrix', commands)
  const cells: CellRef[] = cellsOf(matrix).filter((cell) => selected.has(keyOf(cell)))
  return (
    <section className={styles.matrix} aria-labelledby="service-matrix">
      <div className={styles.bar}>
        <h2 id="service-matrix" className={styles.title}>
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <IconChevronDown aria-hidden size={18} /> : <IconChevronRight aria-hidden size={18} />}
            {t('board.matrix.title')}
          </button>
        </h2>
        {open ? (
          <MatrixTools
            playbook={playbook}
            shown={matrix.assets}
            cells={cells}
            onAsset={(asset) => setExtra([...extra, asset])}
            onDone={() => setSelected(new Set())}
          />
        ) : (
          <MatrixSummary matrix={matrix} playbook={playbook} />
        )}
      </div>
      {open && <MatrixGrid matrix={matrix} selected={selected} onSelect={setSelected} />}
    </section>
  )
}

/** The cell that the arrow keys start from: of every cell it alone is in the order of Tab. */
function focusFirstCell(): void {
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus()
}
