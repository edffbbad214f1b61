import { useTranslation } from 'react-i18next'
import { useSession } from './session.ts'

/** The time zone that the screen shows (an IANA name): Tokyo in Japanese and the system's in English, unless chosen. */
export function useZone(): string {
  const { i18n } = useTranslation()
  const chosen = useSession((state) => state.settings?.timeZone ?? 'auto')
  const system = useSession((state) => state.welcome?.system.timeZone ?? 'UTC')
  return zoneOf(chosen, i18n.language, system)
}

function zoneOf(chosen: string, language: string, system: string): string {
  if (chosen !== 'auto') return chosen
  return language === 'ja' ? 'Asia/Tokyo' : system
}
