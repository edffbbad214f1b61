import { Table } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveReport } from '../../../shared/archive/report.ts'
import { sizeWords } from '../../../shared/report/size.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import styles from './archive.module.css'

/** The files of an archive and how each stands to its manifest: what does not fit comes first. */
export function FileTable({ files }: { readonly files: ArchiveReport['files'] }) {
  const { t } = useTranslation()
  const rows = useMemo(
    () => [...files.filter(({ verdict }) => verdict !== 'ok'), ...files.filter(({ verdict }) => verdict === 'ok')],
    [files]
  )
  return (
    <ScrollBox label={t('archive.check.files')} tall>
      <Table stickyHeader aria-label={t('archive.check.files')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('archive.check.path')}</Table.Th>
            <Table.Th scope="col">{t('archive.check.fileSize')}</Table.Th>
            <Table.Th scope="col">{t('archive.check.verdict')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ path, name, size, verdict }) => (
            <Table.Tr key={path} data-verdict={verdict}>
              <Table.Td className={styles.path}>{name === null ? path : `${name} — ${path.slice(0, 17)}…`}</Table.Td>
              <Table.Td className="digits">{sizeWords(size)}</Table.Td>
              <Table.Td>
                <span className={styles.word} data-verdict={verdict}>
                  {verdict === 'ok' ? <IconCheck aria-hidden size={16} /> : <IconAlertTriangle aria-hidden size={16} />}
                  {t(`archive.verdict.${verdict}`)}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  )
}
