import { Button, Loader } from '@mantine/core'
import { IconDatabasePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/bridge/shapes.ts'
import { BackupTable } from './backup-table.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'
import { useBackups } from './use-backups.ts'

/** The backups: what there is, one more, and back from one. */
export function BackupsSection() {
  const { t } = useTranslation()
  const { list, making, make, restore, result } = useBackups()
  const [chosen, setChosen] = useState<Backup | null>(null)
  const onRestore = async (backup: Backup) => {
    await restore(backup)
    setChosen(null)
  }
  return (
    <Section name="backups">
      <p>{t('settings.backupsLead')}</p>
      <Button
        variant="default"
        leftSection={<IconDatabasePlus aria-hidden size={18} />}
        onClick={() => void make()}
        aria-busy={making}
        disabled={making}
      >
        {t(making ? 'settings.backupMaking' : 'settings.backupMake')}
      </Button>
      {list === null && <Loader size="sm" aria-label={t('common.loading')} />}
      {list?.length === 0 && <p>{t('settings.backupNone')}</p>}
      {list !== null && list.length > 0 && <BackupTable backups={list} onRestore={setChosen} />}
      {result !== null && <p className={styles.result}>{result}</p>}
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} onRestore={onRestore} />
    </Section>
  )
}
