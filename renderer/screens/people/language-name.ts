import type { Language } from '../../text/i18n.ts'

/** Languages that are offered; whatever else a file says is kept and shown by its name. */
export const offeredLanguages = [
  'ja',
  'en',
  'zh',
  'ko',
  'vi',
  'tl',
  'es',
  'fr',
  'de',
  'pt',
  'ru',
  'th',
  'id',
  'hi'
] as const

/** The name of a language (`en`) in the person's own; the code where it has none. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}
