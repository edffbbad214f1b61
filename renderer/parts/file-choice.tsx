import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCallback } from 'react'
import styles from './file-choice.module.css'
import { useFileDrop } from './use-file-drop.ts'

type Props = {
  /** The word of the button. */
  readonly label: string
  /** What is said below of dropping the file. */
  readonly hint: string
  /** The endings and kinds that are offered. */
  readonly accept: string
  readonly autoFocus?: boolean
  /** What the file must be like. */
  readonly children: ReactNode
  readonly onChoose: (file: File) => void
}

/** Where one file is chosen, or dropped anywhere on the window. */
export function FileChoice({ label, hint, accept, autoFocus = false, children, onChoose }: Props) {
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
      {children}
      <FileButton onChange={(file) => file && onChoose(file)} accept={accept} inputProps={{ 'aria-label': label }}>
        {(props) => (
          <Button
            {...props}
            size="md"
            leftSection={<IconFileUpload aria-hidden size={20} />}
            data-autofocus={autoFocus || undefined}
          >
            {label}
          </Button>
        )}
      </FileButton>
      <p className="dim">{hint}</p>
    </div>
  )
}
