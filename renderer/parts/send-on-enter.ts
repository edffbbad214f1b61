import type { KeyboardEvent } from 'react'

/** Enter sends the form, where what has the focus would take it for a click on itself: a card to choose. */
export function sendOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}
