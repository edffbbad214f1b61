import { useEffect } from 'react'
import { allCommands, offered } from './registry.ts'

/** Runs the command whose key is pressed. A single key does nothing while somebody types. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const pressed = chordOf(event)
      const command = allCommands(offered.getState().byOwner).find((row) => row.keys === pressed)
      if (!command || command.refused) return
      if (!pressed.startsWith('mod+') && (isTyping(event.target, pressed) || isDialogOpen())) return
      if (pressed === 'Enter' && isPressable(event.target)) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** A key event as the registry writes it: `mod+K`, `n`, `?`, `ArrowDown`. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  if (event.altKey) return ''
  const mod = event.ctrlKey || event.metaKey
  return mod ? `mod+${event.key.toUpperCase()}` : event.key
}

/** Whether a key means something to what has the focus; to a slider the arrows and their like do, letters do not. */
function isTyping(target: EventTarget | null, pressed: string): boolean {
  if (target instanceof HTMLInputElement && target.type === 'range') return pressed.length > 1
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  )
}

/** What has the focus and means something by Enter itself. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a[href], summary, input, [role="treeitem"], [role="option"]') !== null
  )
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null
}
