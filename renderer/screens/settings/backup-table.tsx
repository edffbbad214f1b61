import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/bridge/shapes.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { sizeWords } from '../../../shared/report/size.ts'
import { useZone } from '../../store/zone.ts'

type Props = { readonly backups: readonly Backup[]; readonly onRestore: (backup: Backup) => void }

/** The backups, newest first. One that cannot be read holds no records and cannot be restored from. */
export function BackupTable({ backups, onRestore }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('settings.backupTime')}</Table.Th>
          <Table.Th scope="col">{t('settings.backupSize')}</Table.Th>
          <Table.Th scope="col">{t('settings.backupEvents')}</Table.Th>
          <Table.Th scope="col">{t('settings.backupAction')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.name}>
            <Table.Td className="digits">{formatInstant(backup.at, zone, { seconds: true })}</Table.Td>
            <Table.Td className="digits">{sizeWords(backup.size)}</Table.Td>
            <Table.Td className="digits">
              {backup.events > 0
                ? t('settings.backupEventsOf', { count: backup.events })
                : t('settings.backupUnreadable')}
            </Table.Td>
            <Table.Td>
              <Button
                size="compact-sm"
                variant="default"
                disabled={backup.events === 0}
                aria-label={t('settings.restoreAt', { time: formatInstant(backup.at, zone, { seconds: true }) })}
                onClick={() => onRestore(backup)}
              >
                {t('settings.restore')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
