import { Button, Loader } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './settings.module.css'

type Props = {
  /** The name of the file that is being checked. */
  readonly checking: string | null
  readonly onFile: (file: File) => void
}

/** Chooses a draft file to be checked. */
export function DraftChooser({ checking, onFile }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.row}>
      <Button
        variant="default"
        leftSection={<IconFileSearch aria-hidden size={18} />}
        onClick={() => input.current?.click()}
        disabled={checking !== null}
      >
        {t('settings.draftChoose')}
      </Button>
      {checking !== null && (
        <span className={styles.row}>
          <Loader size="sm" aria-hidden /> {t('settings.draftChecking', { name: checking })}
        </span>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('settings.draftChoose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
