import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  readonly title: string
  readonly size?: number | string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is open as long as it is rendered, and gives the focus back when it goes. */
export function Dialog({ title, size = 'md', onClose, children }: Props) {
  const { t } = useTranslation()
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  )
}
