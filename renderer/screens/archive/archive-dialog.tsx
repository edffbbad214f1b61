import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { CheckPanel } from './check-panel.tsx'
import { useArchiveCheck } from './use-archive-check.ts'

/** `first`: a file that was dropped or chosen already. */
type Props = { readonly first: File | null; readonly onClose: () => void }

/** Verifies an archive and opens it, from the list of incidents. */
export function ArchiveDialog({ first, onClose }: Props) {
  const { t } = useTranslation()
  const check = useArchiveCheck()
  const fileRef = useRef<HTMLInputElement>(null)
  const started = useRef<File | null>(null)
  const { start } = check
  useEffect(() => {
    if (first === null || started.current === first) return
    started.current = first
    start(first)
  }, [first, start])
  return (
    <Dialog title={t('archive.open')} size="xl" onClose={onClose}>
      <CheckPanel check={check} fileRef={fileRef} drops={false} />
    </Dialog>
  )
}
