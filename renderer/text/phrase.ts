import i18next from 'i18next'

/**
 * A text by a key that is only known at run time (a code from a closed list). A test holds that every code of every
 * list has its text in both languages.
 */
export function phrase(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return (i18next.t as (key: string, params: object) => string)(key, params)
}
