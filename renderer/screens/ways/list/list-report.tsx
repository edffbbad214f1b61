import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/bridge/contract.ts'
import { showListImport } from '../ways-view.ts'
import styles from '../ways.module.css'
import { RefusedRows } from './refused-rows.tsx'

/** What came of taking in a mailing list. */
export function ListReport({ report }: { readonly report: Output<'list.import'> }) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles.trial} data-works>
        <IconCircleCheck aria-hidden size={20} />
        <span>{t('ways.mailingList.report', { count: report.taken })}</span>
      </p>
      <RefusedRows refused={report.refused} findings={report.findings} />
      <div className={styles.foot}>
        <Button onClick={() => showListImport(null)}>{t('ways.mailingList.back')}</Button>
      </div>
    </>
  )
}
