import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Settings } from '../../shared/settings/settings.ts'
import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import { rememberTexts } from './remembered.ts'

export type Language = 'ja' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof ja }
  }
}

/** Readies the texts of both languages; switching later needs no reload. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ja',
    resources: { ja: { translation: ja }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false
  })
  rememberTexts()
  document.documentElement.lang = language
}

/** Switches every text on the screen. */
export async function switchLanguage(language: Language): Promise<void> {
  if (i18next.language === language) return
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** The language of a person's settings: what they chose, else the system's, and Japanese where that is neither. */
export function languageOf(settings: Pick<Settings, 'language'> | null, system: string): Language {
  const wanted = settings?.language ?? 'system'
  if (wanted !== 'system') return wanted
  return system.toLowerCase().startsWith('en') ? 'en' : 'ja'
}
