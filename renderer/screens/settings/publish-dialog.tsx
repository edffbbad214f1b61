import { Button, Group, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../store/session.ts'
import styles from './settings.module.css'

type Props = {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly onPublish: () => Promise<void>
}

/** Says what publishing does before it is done. */
export function PublishDialog({ opened, title, onClose, onPublish }: Props) {
  const { t } = useTranslation()
  const person = useSession((state) => state.settings?.person ?? '')
  const publish = () => {
    onClose()
    void onPublish()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.publishTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ul className={styles.notes}>
        <li>{t('settings.publishWhat', { title })}</li>
        <li>{t('settings.playbookFrozen')}</li>
        {person !== '' && <li>{t('settings.publishWho', { person })}</li>}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button onClick={publish}>{t('settings.publishDo')}</Button>
      </Group>
    </Modal>
  )
}
