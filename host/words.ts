import { assertNever } from '../shared/assert-never.ts'
import type { Holder } from './lock.ts'
import type { OpenRefusal } from './open-host.ts'

/** Languages of what is printed in a terminal. */
export type TerminalLanguage = 'ja' | 'en'

/** The terminal's language: Japanese where its locale says so, else English. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>, system: string): TerminalLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}

const faces = {
  ja: { desktop: 'デスクトップ版', browser: 'ブラウザー版' },
  en: { desktop: 'the desktop console', browser: 'the browser console' }
} as const

/** What both faces print, one line each. */
export const words = {
  ja: {
    serving: (address: string) => `Haltdesk を開きました: ${address}`,
    held: (folder: string, by: Holder | null) =>
      `データフォルダー ${folder} は${by === null ? '別のプログラム' : `${faces.ja[by.face]}（${by.hostName} のプロセス ${by.pid}、${moment(by.since)} から）`}が使用中です。それを終了するか、--data で別のフォルダーを指定してください。`,
    newer: (folder: string) =>
      `データフォルダー ${folder} はより新しい Haltdesk が書いたもので、この版では読めません。何も変更していません。新しい版を使うか、--data で別のフォルダーを指定してください。`,
    unusable: (folder: string, code: string) =>
      `データフォルダー ${folder} を開けませんでした（${code}）。フォルダーの権限とディスクの空きを確かめるか、--data で別のフォルダーを指定してください。`,
    port: (port: number, code: string) =>
      `ポート ${port} を使えません（${code}）。--port で別の番号を指定してください。`
  },
  en: {
    serving: (address: string) => `Haltdesk is open at ${address}`,
    held: (folder: string, by: Holder | null) =>
      `The data folder ${folder} is in use by ${by === null ? 'another program' : `${faces.en[by.face]} (process ${by.pid} on ${by.hostName}, since ${moment(by.since)})`}. Close that one, or choose another folder with --data.`,
    newer: (folder: string) =>
      `The data folder ${folder} was written by a newer Haltdesk, which this one cannot read. Nothing was changed. Use the newer one, or choose another folder with --data.`,
    unusable: (folder: string, code: string) =>
      `The data folder ${folder} could not be opened (${code}). Check its permissions and the free space, or choose another folder with --data.`,
    port: (port: number, code: string) => `Port ${port} cannot be used (${code}). Choose another with --port.`
  }
} as const

/** Why a data folder could not be opened, in one line. */
export function refusalLine(language: TerminalLanguage, folder: string, refusal: OpenRefusal): string {
  const text = words[language]
  switch (refusal.code) {
    case 'folder-held':
      return text.held(folder, refusal.holder)
    case 'database-newer-unreadable':
      return text.newer(folder)
    case 'folder-unusable':
      return text.unusable(folder, refusal.detail)
    default:
      return assertNever(refusal)
  }
}

function moment(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ') + ' UTC'
}
