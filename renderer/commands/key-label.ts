/** A chord as it is written on the keyboard: `mod+K` is ⌘K on a Mac and Ctrl+K elsewhere. */
export function keyLabel(keys: string): string {
  const mac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)
  return keys.replace('mod+', mac ? '⌘' : 'Ctrl+')
}
