import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { later } from '../parts/later.tsx'

const asked = createStore<{ readonly times: number }>(() => ({ times: 0 }))
const PaletteList = later(() => import('./palette-list.tsx').then((part) => part.PaletteList))

/** Opens the palette of commands. */
export function openPalette(): void {
  asked.setState(({ times }) => ({ times: times + 1 }))
}

/** The palette of commands, once it was asked for. */
export function Palette() {
  const times = useStore(asked, (state) => state.times)
  return times > 0 && <PaletteList asked={times} />
}
