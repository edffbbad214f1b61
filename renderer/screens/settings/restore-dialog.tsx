import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/bridge/shapes.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useZone } from '../../store/zone.ts'
import styles from './settings.module.css'

type Props = {
  readonly backup: Backup | null
  readonly onClose: () => void
  readonly onRestore: (backup: Backup) => Promise<void>
}

/** Says what restoring does before it is done. */
export function RestoreDialog({ backup, onClose, onRestore }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [busy, setBusy] = useState(false)
  const time = formatInstant(backup?.at ?? 0, zone, { seconds: true })
  const restore = async () => {
    if (!backup || busy) return
    setBusy(true)
    await onRestore(backup)
    setBusy(false)
  }
  return (
    <Modal
      opened={backup !== null}
      onClose={busy ? () => undefined : onClose}
      title={t('settings.restoreTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ul className={styles.notes}>
        <li>{t('settings.restoreWhat', { time, events: backup?.events ?? 0 })}</li>
        <li>{t('settings.restoreKeeps')}</li>
        <li>{t('settings.restoreFirst')}</li>
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} disabled={busy} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => void restore()} aria-busy={busy}>
          {t(busy ? 'settings.restoring' : 'settings.restoreDo')}
        </Button>
      </Group>
    </Modal>
  )
}
