import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../../shared/bridge/outbox-rows.ts'
import { useFileDrop } from '../../home/use-file-drop.ts'
import styles from '../ways.module.css'

type Props = { readonly connector: ConnectorView; readonly onChoose: (file: File) => void }

/** Where the file of a mailing list is chosen or dropped, and what it must be like. */
export function ChooseFile({ connector: { list }, onChoose }: Props) {
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
      <p>{t('ways.mailingList.chooseLead')}</p>
      {list && <p className={styles.caution}>{t('ways.mailingList.replaces', { count: list.count })}</p>}
      <FileButton
        onChange={(file) => file && onChoose(file)}
        accept=".csv,.tsv,.txt,text/csv"
        inputProps={{ 'aria-label': t('ways.mailingList.choose') }}
      >
        {(props) => (
          <Button {...props} size="md" leftSection={<IconFileUpload aria-hidden size={20} />}>
            {t('ways.mailingList.choose')}
          </Button>
        )}
      </FileButton>
      <p className="dim">{t('ways.mailingList.drop')}</p>
    </div>
  )
}
