import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'

/**
 * The theme comes from the settings alone. Left to itself the UI kit asks the page's storage first, which the page then
 * waits for before its first picture.
 */
export const fromSettings: MantineColorSchemeManager = {
  get: (given: MantineColorScheme) => given,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined
}
