import { FileButton, Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileDrop } from '../../home/use-file-drop.ts'
import styles from './import.module.css'

/** Where the file is chosen or dropped. */
export function ChooseStep({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation()
  const isOver = useFileDrop(
    useCallback(
      (files) => {
        const [file] = files
        if (file) onChoose(file)
      },
      [onChoose]
    )
  )
  return (
    <div className={styles.drop} data-over={isOver || undefined}>
      <p>{t('people.importing.chooseLead')}</p>
      <FileButton
        onChange={(file) => file && onChoose(file)}
        accept=".csv,.vcf,.vcard,.txt,.tsv,text/csv,text/vcard"
        inputProps={{ 'aria-label': t('people.importing.choose') }}
      >
        {(props) => (
          <Button {...props} size="md" leftSection={<IconFileUpload aria-hidden size={20} />} data-autofocus>
            {t('people.importing.choose')}
          </Button>
        )}
      </FileButton>
      <p className="dim">{t('people.importing.drop')}</p>
    </div>
  )
}
