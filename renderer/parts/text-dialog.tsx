import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from './form-dialog.tsx'

type Props = {
  readonly title: string
  readonly label: string
  readonly confirm: string
  readonly value: string
  readonly maxLength: number
  readonly onClose: () => void
  readonly onSubmit: (text: string) => Promise<boolean>
}

/** Asks for one line of text, with what it says now already there. */
export function TextDialog({ title, label, confirm, value, maxLength, onClose, onSubmit }: Props) {
  const [text, setText] = useState(value)
  return (
    <FormDialog title={title} confirm={confirm} onClose={onClose} onSubmit={() => onSubmit(text.trim())}>
      <TextInput
        label={label}
        value={text}
        maxLength={maxLength}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
        autoComplete="off"
      />
    </FormDialog>
  )
}
