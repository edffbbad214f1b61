import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import type { Shown } from './proof-fields.tsx'
import { ProofFields } from './proof-fields.tsx'

type Props = { readonly notice: Notice; readonly stream: string; readonly onClose: () => void }

/** Adds a link or a screenshot to what is out. */
export function ProveDialog({ notice, stream, onClose }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Shown>({ link: notice.posted?.link ?? '', proof: null })
  const link = shown.link.trim()
  return (
    <FormDialog
      title={t('notices.dialog.prove')}
      confirm={t('notices.action.prove')}
      refused={link === '' && shown.proof === null ? t('notices.dialog.proveNeeded') : null}
      onClose={onClose}
      onSubmit={() => sent({ name: 'notice.prove', data: { notice: notice.id, link, proof: shown.proof } })}
    >
      <ProofFields stream={stream} shown={shown} onChange={setShown} />
    </FormDialog>
  )
}
