/**
 * Gives the focus to a button that writes a field, once the editor is gone: that of the next empty field, or of the same one
 * where there is none (or `onward` is false).
 */
export function focusNext(field: string, onward = true): void {
  requestAnimationFrame(() => {
    const empty = onward ? document.querySelector<HTMLElement>('[data-status="missing"] [data-edit]') : null
    const own = document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(field)}"]`)
    ;(empty ?? own)?.focus()
  })
}
