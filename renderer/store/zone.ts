import i18next from 'i18next'
import { useLanguage } from '../parts/use-language.ts'
import { session, useSession } from './session.ts'

/** The time zone that the screen shows (an IANA name): Tokyo in Japanese and the system's in English, unless chosen. */
export function useZone(): string {
  const language = useLanguage()
  const chosen = useSession((state) => state.settings?.timeZone ?? 'auto')
  const system = useSession((state) => state.welcome?.system.timeZone ?? 'UTC')
  return zoneOf(chosen, language, system)
}

/** The same outside a component. */
export function zoneNow(): string {
  const { settings, welcome } = session.getState()
  return zoneOf(settings?.timeZone ?? 'auto', i18next.language, welcome?.system.timeZone ?? 'UTC')
}

function zoneOf(chosen: string, language: string, system: string): string {
  if (chosen !== 'auto') return chosen
  return language === 'ja' ? 'Asia/Tokyo' : system
}
