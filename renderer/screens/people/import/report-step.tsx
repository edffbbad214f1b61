import { Button, Group } from '@mantine/core'
import { IconDownload, IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleImportReport } from '../../../../shared/bridge/people-rows.ts'
import type { Finding } from '../../../../shared/people/import/report.ts'
import { partFindings } from '../../../../shared/view/import-choices.ts'
import { download } from '../../../parts/download.ts'
import { showPeople } from '../people-view.ts'
import { Figure } from './figure.tsx'
import { fieldText, findingText } from './finding-text.ts'
import { Findings } from './findings.tsx'
import styles from './import.module.css'

/** What came of the import: every row that was not taken, with its number and the reason. */
export function ReportStep({ report }: { readonly report: PeopleImportReport }) {
  const { t } = useTranslation()
  const { refused, changed } = useMemo(() => partFindings(report.findings), [report])
  const save = () => {
    const line = (finding: Finding, kind: string) => [finding.row, kind, findingText(finding), fieldText(finding)]
    const rows = [
      [t('people.importing.row'), t('people.importing.title'), t('people.importing.why'), t('people.importing.field')],
      ...refused.map((finding) => line(finding, t('people.importing.refused'))),
      ...changed.map((finding) => line(finding, t('people.importing.changed')))
    ]
    const text = `\ufeff${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`
    download({ fileName: `${t('people.importing.reportFile')}.csv`, mimeType: 'text/csv', text }, 'installation')
  }
  return (
    <>
      <div className={styles.fileLine}>
        <Figure value={report.added} label={t('people.importing.added')} tone="done" />
        <Figure value={report.replaced} label={t('people.importing.replaced')} />
        <Figure value={report.skipped} label={t('people.importing.skipped')} />
        <Figure
          value={refused.length}
          label={t('people.importing.refused')}
          tone={refused.length > 0 ? 'late' : undefined}
        />
      </div>
      {refused.length === 0 && <p className={styles.good}>{t('people.importing.allTaken')}</p>}
      <Findings title={t('people.importing.refused')} findings={refused} />
      <Findings title={t('people.importing.changed')} findings={changed} />
      <Group>
        {report.findings.length > 0 && (
          <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={save}>
            {t('people.importing.saveReport')}
          </Button>
        )}
        <Button leftSection={<IconUsers aria-hidden size={18} />} onClick={() => showPeople({ importing: false })}>
          {t('people.importing.done')}
        </Button>
      </Group>
    </>
  )
}
