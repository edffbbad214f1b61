import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../../shared/view/board.ts'
import { isFiltered, noFilter } from '../../../../shared/view/board.ts'
import { selection, setFilter, useSelection } from '../../../store/selection.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import styles from './columns.module.css'

/** Says why a column shows nothing, and what to do about it. */
export function EmptyColumn({ column, name }: { readonly column: Column; readonly name: string }) {
  const { t } = useTranslation()
  const filter = useSelection((state) => state.filter)
  if (isFiltered(filter)) {
    return (
      <div className={styles.empty}>
        <p>{t('board.empty.filtered', { count: column.total })}</p>
        <Button size="compact-sm" variant="default" onClick={() => selection.setState({ filter: noFilter })}>
          {t('board.filter.clear')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.empty}>
      <p>{t('board.empty.none', { department: name })}</p>
      {!filter.allPhases && (
        <Button size="compact-sm" variant="default" onClick={() => setFilter({ allPhases: true })}>
          {t('board.empty.showAll')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => openDialog({ kind: 'add', department: column.department })}
      >
        {t('board.empty.add')}
      </Button>
    </div>
  )
}
