import { useTranslation } from 'react-i18next'
import { TextDialog } from '../../../parts/text-dialog.tsx'
import type { DialogProps } from './dialog-of-kind.tsx'
import { sent } from './sent.ts'

/** Corrects what the incident is called. */
export function TitleDialog({ state, onClose }: DialogProps) {
  const { t } = useTranslation()
  return (
    <TextDialog
      title={t('board.dialog.title')}
      label={t('board.dialog.titleLabel')}
      confirm={t('common.save')}
      value={state.title}
      maxLength={200}
      onClose={onClose}
      onSubmit={async (title) => title === state.title || sent({ name: 'halt.retitle', data: { title } })}
    />
  )
}
