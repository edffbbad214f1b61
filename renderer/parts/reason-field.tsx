import type { TextareaProps } from '@mantine/core'
import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'

type Props = Omit<TextareaProps, 'onChange' | 'value'> & {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Some lines of text in a form: Enter sends the form, Shift+Enter starts a line; Enter that ends a kana conversion does neither. */
export function ReasonField({ onChange, ...props }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2000}
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
