import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCsv, IconTable } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { documentTables } from '../../../shared/report/document/csv.ts'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import { saveTable, sendReport } from './export-report.tsx'

/** The report as CSV: all of it in one file, or one table by itself. */
export function CsvMenu({ document }: { readonly document: ReportDocument }) {
  const { t } = useTranslation()
  const tables = useMemo(() => documentTables(document), [document])
  return (
    <Menu position="bottom-end" shadow="md" width={440}>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconCsv aria-hidden size={18} />}
          rightSection={<IconChevronDown aria-hidden size={16} />}
        >
          {t('reports.csv')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCsv aria-hidden size={18} />} onClick={() => sendReport.csv(document)}>
          {t('reports.csvWhole')}
        </Menu.Item>
        {tables.length > 0 && <Menu.Label>{t('reports.csvTables')}</Menu.Label>}
        {tables.map((table) => (
          <Menu.Item
            key={table.name}
            leftSection={<IconTable aria-hidden size={18} />}
            onClick={() => saveTable(document, table)}
          >
            {t('reports.csvTable', { title: table.title, count: table.rows.length - 1 })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
