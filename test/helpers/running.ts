import type { Page } from 'playwright-core'

/** The console as an end-to-end script sees it, the same in both faces. */
export type Running = {
  readonly page: Page
  readonly dataFolder: string
  /** Ends it as a person would. */
  readonly close: () => Promise<void>
  /** Ends the whole program at once, as a power cut would. */
  readonly kill: () => Promise<void>
  /** Does what starts a download and gives the file's name and text. */
  readonly download: (start: () => Promise<void>) => Promise<{ readonly name: string; readonly text: string }>
}

/** What a console is started with in a test. */
export type LaunchOptions = {
  /** A fresh one where left out. */
  readonly dataFolder?: string
  /** The system's language. */
  readonly language?: 'ja' | 'en'
}

/** The environment of a machine that speaks a language. */
export function environmentIn(language: 'ja' | 'en' = 'ja'): Record<string, string> {
  const locale = language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8'
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
  return { ...env, LANG: locale, LC_ALL: locale, LANGUAGE: language, HALTDESK_NO_OPEN: '1', HALTDESK_STARTER: '1' }
}
