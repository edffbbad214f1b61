import type { KeyboardEvent } from 'react'

/** The key code that browsers give while a text is being converted, where they do not say so otherwise. */
const IN_CONVERSION = 229

/** Keys of a text field: Enter sends, Shift+Enter breaks the line, Escape gives up. The Enter that ends a conversion of kana sends nothing. */
export function sendKeys(
  send: () => void,
  giveUp?: (field: HTMLElement) => void
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.keyCode === IN_CONVERSION) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape' && giveUp) {
      event.preventDefault()
      event.stopPropagation()
      giveUp(event.currentTarget)
    }
  }
}
