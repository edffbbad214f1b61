import { terminalLanguage } from '../host/words.ts'
import type { ReasonCode } from './start/electron.ts'

type Why = Record<ReasonCode, (detail: string) => string>

const ja = {
  built: (name: string, took: number) => `ビルドしました: ${name}（${(took / 1000).toFixed(1)} 秒）`,
  notBuilt: (name: string) => `ビルドできませんでした: ${name}`,
  upToDate: 'ビルドは最新です。',
  asRoot: 'root で実行しているため、Chromium のサンドボックスなしで起動します。',
  browserInstead: (why: string) => `デスクトップ版を使えません（${why}）。ブラウザー版を開きます。`,
  why: {
    'no-display': () => '画面がありません',
    'no-answer': () => 'Electron のダウンロードが 20 秒間応答しません',
    'no-download': () => 'Electron をダウンロードできません',
    'no-executable': (folder: string) => `${folder} に Electron の実行ファイルがありません`,
    'no-library': (name: string) => `システムライブラリー ${name} がありません`,
    'no-sandbox': () => 'このシステムでは Chromium のサンドボックスを使えません',
    'no-start': () => 'Electron が起動しません',
    'no-ready': () => 'Electron が 20 秒以内に準備できません'
  } satisfies Why as Why,
  checked: (name: string, passed: boolean, took: number) =>
    `${passed ? '問題なし' : '問題あり'}: ${name}（${(took / 1000).toFixed(1)} 秒）`,
  downloading: 'Electron をダウンロードしています…',
  second: 'Haltdesk はすでに開いています。そのウィンドウを前面に出しました。',
  dev: (address: string) => `開発サーバー: ${address}`,
  skipped: (why: string) => `実際の Electron でのテストは省きました: ${why}`,
  noElectron: 'Electron がありません（ELECTRON_OVERRIDE_DIST_PATH も node_modules/electron/dist もなし）',
  noScreen: '画面も xvfb-run もありません',
  failed: (what: string) => `失敗: ${what}`,
  summary: (passed: number, failed: number) => `${passed} passed, ${failed} failed`
}

type Text = typeof ja

const en: Text = {
  built: (name, took) => `Built ${name} in ${(took / 1000).toFixed(1)} s`,
  notBuilt: (name) => `Could not build ${name}`,
  upToDate: 'The build is up to date.',
  asRoot: 'Running as root, so Chromium starts without its sandbox.',
  browserInstead: (why) => `The desktop console cannot be used (${why}); opening the browser console instead.`,
  why: {
    'no-display': () => 'there is no display',
    'no-answer': () => 'the download of Electron has been silent for 20 s',
    'no-download': () => 'Electron could not be downloaded',
    'no-executable': (folder) => `there is no Electron in ${folder}`,
    'no-library': (name) => `the system library ${name} is missing`,
    'no-sandbox': () => 'this system does not allow the sandbox of Chromium',
    'no-start': () => 'Electron did not start',
    'no-ready': () => 'Electron was not ready within 20 s'
  },
  checked: (name, passed, took) => `${passed ? 'Passed' : 'Failed'}: ${name} (${(took / 1000).toFixed(1)} s)`,
  downloading: 'Downloading Electron…',
  second: 'Haltdesk is already open; its window was brought to the front.',
  dev: (address) => `Development server: ${address}`,
  skipped: (why) => `The tests in a real Electron were skipped: ${why}`,
  noElectron: 'there is none (neither ELECTRON_OVERRIDE_DIST_PATH nor node_modules/electron/dist)',
  noScreen: 'there is neither a display nor xvfb-run',
  failed: (what) => `Failed: ${what}`,
  summary: (passed, failed) => `${passed} passed, ${failed} failed`
}

/** What the scripts print, in the terminal's language. */
export const text: Text = { ja, en }[terminalLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale)]
