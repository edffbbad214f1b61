import { Button, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../../shared/bridge/outbox-rows.ts'
import { showListImport } from '../ways-view.ts'
import styles from '../ways.module.css'
import { ChooseFile } from './choose-file.tsx'
import { ListBusy } from './list-busy.tsx'
import { ListPreviewStep } from './list-preview-step.tsx'
import { ListReport } from './list-report.tsx'
import { useListImport } from './use-list-import.ts'

/** The way of a mailing list into the console: a file, a look at what would come of it, and the report. */
export function ListImport({ connector }: { readonly connector: ConnectorView }) {
  const { t } = useTranslation()
  const list = useListImport(connector)
  const step = list.report ? 'report' : list.preview ? 'look' : 'choose'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [step])
  useEffect(() => () => showListImport(null), [])
  return (
    <div className={styles.screen}>
      <div className={styles.row}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft aria-hidden size={18} />}
          onClick={() => showListImport(null)}
        >
          {t('ways.mailingList.back')}
        </Button>
        <Title order={1} size="h2" tabIndex={-1} ref={heading}>
          {t('ways.mailingList.title', { name: connector.name })}
        </Title>
      </div>
      {list.busy && <ListBusy busy={list.busy} connector={connector.id} />}
      {step === 'choose' && !list.busy && (
        <ChooseFile connector={connector} onChoose={(file) => void list.choose(file)} />
      )}
      {step === 'look' && list.preview && list.file && (
        <ListPreviewStep list={list} file={list.file} preview={list.preview} connector={connector} />
      )}
      {list.report && <ListReport report={list.report} />}
    </div>
  )
}
