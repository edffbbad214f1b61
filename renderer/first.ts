import { askAhead } from './bridge/ask-ahead.ts'
import { openLine } from './bridge.ts'
import { loadFonts } from './style/fonts.ts'

/**
 * What is begun before the page itself is read: in the built page this lies in a small file of its own that runs first
 * (`scripts/build/first-file.ts`). The host answers and the letters are read while the large file still comes in.
 */
export const fonts = loadFonts()
export const line = askAhead(openLine(), location.hash)
