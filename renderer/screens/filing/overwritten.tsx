import { Button } from '@mantine/core'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FieldRow } from '../../../shared/view/filing/field-rows.ts'
import styles from './filing.module.css'

/** Says that somebody wrote the same field meanwhile, and what; the person may write over it once they have read it. */
export function Overwritten({ row, onTake }: { readonly row: FieldRow; readonly onTake: () => void }) {
  const { t } = useTranslation()
  const person = row.entries.at(-1)?.by.person ?? ''
  return (
    <div className={styles.overwritten} role="status">
      <b>
        <IconAlertTriangleFilled aria-hidden size={16} /> {t('filing.overwritten', { person })}
      </b>
      <p>{[row.text.ja, row.text.en].filter((text) => text !== '').join(' / ') || t('filing.nothing')}</p>
      <Button size="compact-sm" variant="default" onClick={onTake}>
        {t('filing.writeOver')}
      </Button>
    </div>
  )
}
