import { Button, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { say } from '../../store/toasts.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

const notes = ['dataWhat', 'dataAccess', 'dataEncryption', 'dataLock', 'dataChain'] as const

/** Where everything lies, and what protects it and what does not. */
export function DataSection({ folder }: { readonly folder: string }) {
  const { t } = useTranslation()
  const copy = () =>
    navigator.clipboard.writeText(folder).then(
      () => say('done', t('settings.dataCopied')),
      () => say('failed', t('settings.dataCopyFailed'))
    )
  return (
    <Section name="data">
      <div className={styles.folder}>
        <TextInput
          label={t('settings.dataFolder')}
          value={folder}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" leftSection={<IconCopy aria-hidden size={18} />} onClick={() => void copy()}>
          {t('common.copy')}
        </Button>
      </div>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{t(`settings.${note}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
