import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { say } from '../../../store/toasts.ts'
import { decodeTable } from './decode-table.ts'

const MEGABYTE = 1024 * 1024
const LIMIT_MB = 5

/** A table as it came: its text, and the file and encoding that it was in; both empty where it was pasted. */
export type Source = { readonly text: string; readonly file: string; readonly encoding: string }
export const noSource: Source = { text: '', file: '', encoding: '' }

type Props = { readonly source: Source; readonly onChange: (source: Source) => void }

/** Where a table is pasted or chosen as a file. A file that cannot be read as it stands is named and leaves all as it was. */
export function TableSource({ source, onChange }: Props) {
  const { t } = useTranslation()
  const choose = async (file: File | null) => {
    if (!file) return
    const { name } = file
    if (file.size > LIMIT_MB * MEGABYTE) {
      return say('refused', t('recovery.table.tooLarge', { file: name, limit: LIMIT_MB }))
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return say('failed', t('recovery.table.unreadable', { file: name }))
    const read = decodeTable(new Uint8Array(bytes))
    if (!read.ok) return say('refused', t(`recovery.table.${read.fault}`, { file: name, line: read.line }))
    onChange({ text: read.text, encoding: read.encoding, file: name })
  }
  return (
    <>
      <Group gap={10}>
        <FileButton onChange={(file) => void choose(file)} accept=".csv,.tsv,.txt,text/csv">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={18} />}>
              {t('recovery.table.choose')}
            </Button>
          )}
        </FileButton>
        {source.file !== '' && (
          <span>{t('recovery.table.chosen', { file: source.file, encoding: source.encoding })}</span>
        )}
      </Group>
      <Textarea
        label={t('recovery.table.paste')}
        value={source.text}
        minRows={4}
        maxRows={8}
        autosize
        spellCheck={false}
        data-autofocus
        onChange={(event) => onChange({ ...noSource, text: event.currentTarget.value })}
      />
    </>
  )
}
