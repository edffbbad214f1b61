import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { later } from '../parts/later.tsx'
import { openPalette } from './palette.tsx'
import type { AppCommand } from './registry.ts'
import { useCommands } from './registry.ts'

const KeyList = later(() => import('./key-list.tsx').then((part) => part.KeyList))
const sheet = createStore<{ readonly open: boolean }>(() => ({ open: false }))

/** Opens the sheet of keys. */
export function openKeySheet(): void {
  sheet.setState({ open: true })
}

/** Every key that works on the present screen. */
export function KeySheet() {
  const { t } = useTranslation()
  const open = useStore(sheet, (state) => state.open)
  const own = useMemo<AppCommand[]>(
    () => [
      { id: 'app.keys', title: t('keys.sheet'), group: t('keys.groupApp'), keys: '?', run: openKeySheet },
      { id: 'app.palette', title: t('keys.palette'), group: t('keys.groupApp'), keys: 'mod+K', run: openPalette }
    ],
    [t]
  )
  useCommands('keys', own)
  return open && <KeyList onClose={() => sheet.setState({ open: false })} />
}
