/** The two languages of the shell's own words. */
export type ShellLanguage = 'ja' | 'en'

/** The words of the native menu and of the box that says why the console did not open. */
export const shellText = {
  ja: {
    file: 'ファイル',
    close: 'ウィンドウを閉じる',
    quit: 'Haltdesk を終了',
    edit: '編集',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    view: '表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    resetZoom: '実際のサイズ',
    fullscreen: '全画面表示',
    window: 'ウィンドウ',
    minimize: '最小化',
    about: 'Haltdesk について',
    hide: 'Haltdesk を隠す',
    hideOthers: 'ほかを隠す',
    unhide: 'すべてを表示',
    notOpened: 'Haltdesk を開けませんでした',
    drill: '訓練'
  },
  en: {
    file: 'File',
    close: 'Close Window',
    quit: 'Quit Haltdesk',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    view: 'View',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    resetZoom: 'Actual Size',
    fullscreen: 'Full Screen',
    window: 'Window',
    minimize: 'Minimize',
    about: 'About Haltdesk',
    hide: 'Hide Haltdesk',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    notOpened: 'Haltdesk could not open',
    drill: 'DRILL'
  }
} as const satisfies Record<ShellLanguage, Record<string, string>>

/** The shell's language: what the person chose, else the system's first, English where it is neither. */
export function shellLanguage(chosen: 'system' | ShellLanguage, system: readonly string[]): ShellLanguage {
  if (chosen !== 'system') return chosen
  return system[0]?.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}
