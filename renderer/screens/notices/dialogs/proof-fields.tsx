import { Button, FileButton, Group, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proof } from '../../../../shared/incident/notice/notice.ts'
import { say } from '../../../store/toasts.ts'
import { storeFile } from '../../board/panel/evidence-file.ts'

/** What shows that it is out, as far as it was given. */
export type Shown = { readonly link: string; readonly proof: Proof | null }

type Props = {
  readonly stream: string
  readonly shown: Shown
  readonly onChange: (shown: Shown) => void
}

/** A link to the post, and a screenshot of it: chosen as a file or pasted. */
export function ProofFields({ stream, shown, onChange }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const take = async (file: File | null) => {
    if (!file) return
    setBusy(true)
    try {
      const stored = await storeFile(stream, file)
      if (stored?.kind === 'file') {
        const { fileName, hash, size } = stored
        onChange({ ...shown, proof: { fileName, hash, size } })
      }
    } catch {
      say('failed', t('board.panel.fileUnreadable', { file: file.name }))
    }
    setBusy(false)
  }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => void take(event.clipboardData?.files[0] ?? null)
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
  return (
    <>
      <TextInput
        label={t('notices.dialog.link')}
        description={t('notices.dialog.linkHelp')}
        type="url"
        value={shown.link}
        maxLength={2000}
        autoComplete="off"
        data-autofocus
        onChange={(event) => onChange({ ...shown, link: event.currentTarget.value })}
      />
      <Group gap="xs">
        <span>{t('notices.dialog.proof')}</span>
        <FileButton onChange={(file) => void take(file)}>
          {(props) => (
            <Button
              {...props}
              size="compact-md"
              variant="default"
              loading={busy}
              leftSection={<IconFileUpload aria-hidden size={16} />}
            >
              {t('notices.dialog.proofChoose')}
            </Button>
          )}
        </FileButton>
        {shown.proof ? (
          <>
            <strong>{shown.proof.fileName}</strong>
            <Button size="compact-md" variant="default" onClick={() => onChange({ ...shown, proof: null })}>
              {t('notices.dialog.proofRemove')}
            </Button>
          </>
        ) : (
          <span className="dim">{t('notices.dialog.proofPaste')}</span>
        )}
      </Group>
    </>
  )
}
