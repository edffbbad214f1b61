import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The card that has, or last had, the keyboard: what single keys act on. */
export const boardFocus = createStore<{ readonly duty: string | null }>(() => ({ duty: null }))

/** The card of the keyboard in a component. */
export function useFocusedDuty(): string | null {
  return useStore(boardFocus, (state) => state.duty)
}

/** Puts the keyboard on a card that is on the screen; on the first one where it is not. */
export function focusCard(duty: string | null): void {
  const card = (duty === null ? null : cardOf(duty)) ?? document.querySelector('[data-duty]')
  card?.querySelector<HTMLElement>('[data-open]')?.focus()
}

/** Moves the keyboard by cards within a column, or by columns at about the same height. */
export function moveFocus(direction: 'up' | 'down' | 'left' | 'right'): void {
  const from = cardOf(boardFocus.getState().duty ?? '')
  if (!from) return focusCard(null)
  const to = direction === 'up' || direction === 'down' ? beside(from, direction) : across(from, direction)
  to?.querySelector<HTMLElement>('[data-open]')?.focus()
}

/** The card that takes the keyboard when this one moves away: the next open one, else the one before it. */
export function heirOf(duty: string): string | null {
  const card = cardOf(duty)
  const heir = card && (nextOpen(card, 'down') ?? nextOpen(card, 'up'))
  return heir?.dataset['duty'] ?? null
}

/** Whether the keyboard is on a card or on something inside it. */
export function holdsFocus(duty: string): boolean {
  return cardOf(duty)?.contains(document.activeElement) ?? false
}

function cardOf(duty: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-duty="${CSS.escape(duty)}"]`)
}

function beside(card: HTMLElement, direction: 'up' | 'down'): HTMLElement | null {
  return (direction === 'down' ? card.nextElementSibling : card.previousElementSibling) as HTMLElement | null
}

function nextOpen(card: HTMLElement, direction: 'up' | 'down'): HTMLElement | null {
  let at = beside(card, direction)
  while (at && at.dataset['closed'] !== undefined) at = beside(at, direction)
  return at
}

function across(card: HTMLElement, direction: 'left' | 'right'): HTMLElement | null {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')]
  const step = direction === 'right' ? 1 : -1
  const row = [...(card.parentElement?.children ?? [])].indexOf(card)
  for (let at = columns.findIndex((column) => column.contains(card)) + step; columns[at]; at += step) {
    const cards = columns[at]?.querySelectorAll<HTMLElement>('[data-duty]') ?? []
    const found = cards[Math.min(row, cards.length - 1)]
    if (found) return found
  }
  return null
}
