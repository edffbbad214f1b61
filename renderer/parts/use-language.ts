import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../text/i18n.ts'

/** The language on the screen, for what a playbook says in both. Asked by every card: it listens for that alone. */
export function useLanguage(): Language {
  return useSyncExternalStore(onSwitch, () => i18next.language as Language)
}

function onSwitch(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}
