/** Moves the focus to the next or the previous incident of the list; from elsewhere to its first or its last. */
export function moveInList(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-incident]')]
  const present = rows.findIndex((row) => row === document.activeElement)
  const next = present === -1 ? (step === 1 ? 0 : rows.length - 1) : present + step
  rows[next]?.focus()
}
