import { Button, FileButton, Group, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isOpenable } from '../../../shared/bridge/link.ts'
import type { Evidence } from '../../../shared/incident/duty/progress.ts'
import { say } from '../../store/toasts.ts'
import { storeFile } from '../board/panel/evidence-file.ts'

/** Evidence as it is being given: a file that was stored already, else what was typed. */
export type EvidenceDraft = { readonly text: string; readonly file: Extract<Evidence, { kind: 'file' }> | null }
export const noEvidence: EvidenceDraft = { text: '', file: null }

/** What a draft amounts to: a file before a text; a text that can be opened is a link. */
export function evidenceOf({ text, file }: EvidenceDraft): Evidence | null {
  if (file) return file
  const said = text.trim()
  if (said === '') return null
  return isOpenable(said) ? { kind: 'link', url: said } : { kind: 'text', text: said }
}

type Props = {
  readonly stream: string
  readonly value: EvidenceDraft
  readonly onChange: (value: EvidenceDraft) => void
}

/** Asks for evidence: a text, a link, or a file that is copied into the data folder. */
export function EvidenceField({ stream, value, onChange }: Props) {
  const { t } = useTranslation()
  const take = async (file: File | null) => {
    if (!file) return
    try {
      const stored = await storeFile(stream, file)
      if (stored?.kind === 'file') onChange({ ...value, file: stored })
    } catch {
      say('failed', t('board.panel.fileUnreadable', { file: file.name }))
    }
  }
  return (
    <Group gap={8} align="flex-end" wrap="nowrap">
      <TextInput
        style={{ flex: 1 }}
        label={t('recovery.assets.dialog.evidence')}
        description={value.file ? t('recovery.assets.dialog.fileChosen', { file: value.file.fileName }) : undefined}
        value={value.text}
        maxLength={2000}
        disabled={value.file !== null}
        autoComplete="off"
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      <FileButton onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={16} />}>
            {t('recovery.assets.dialog.file')}
          </Button>
        )}
      </FileButton>
    </Group>
  )
}
