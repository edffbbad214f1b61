import { useTranslation } from 'react-i18next'
import type { Language } from '../text/i18n.ts'

/** The language on the screen, for what a playbook says in both. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language
}
