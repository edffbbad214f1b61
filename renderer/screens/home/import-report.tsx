import { Button, Modal, Stack, Table, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import styles from './home.module.css'
import { RejectedLines } from './rejected-lines.tsx'
import type { ImportedFile } from './use-import.ts'

type Props = { readonly results: readonly ImportedFile[]; readonly onClose: () => void }

/** What came of an import, file by file, until it is closed. */
export function ImportReportDialog({ results, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={results.length > 0}
      onClose={onClose}
      title={t('home.reportTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg">
        {results.map((result) => (
          <FileReport key={result.name} {...result} onClose={onClose} />
        ))}
      </Stack>
    </Modal>
  )
}

function FileReport({ name, report, onClose }: ImportedFile & { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [stream] = report.streams
  const rows = [
    [t('home.reportTaken'), report.taken],
    [t('home.reportKnown'), report.known],
    [t('home.reportStreams'), report.streams.length],
    [t('home.reportUnknown'), report.unknown],
    [t('home.reportBroken'), report.brokenLinks],
    [t('home.reportRejected'), report.rejected.length]
  ] as const
  return (
    <section>
      <Title order={3} size="h4">
        {name}
      </Title>
      <Table>
        <Table.Tbody>
          {rows.map(([label, count]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td className="digits" ta="right">
                {count}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {report.brokenLinks > 0 && <p className={styles.caution}>{t('home.reportBrokenHelp')}</p>}
      {report.rejected.length === 0 ? <p>{t('home.reportAllGood')}</p> : <RejectedLines lines={report.rejected} />}
      {report.taken === 0 && report.rejected.length === 0 && <p>{t('home.reportNothingNew')}</p>}
      {report.streams.length === 1 && stream !== undefined && (
        <Button
          onClick={() => {
            onClose()
            go({ screen: 'board', stream })
          }}
        >
          {t('home.reportOpen')}
        </Button>
      )}
    </section>
  )
}
