import { app, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { Settings } from '../shared/settings/settings.ts'
import type { Opening } from './ipc.ts'
import { shellLanguage, shellText } from './text.ts'
import type { ShellLanguage } from './text.ts'

/** Sets the native menu and keeps it in the language that the person chose. */
export function setupMenu(chosen: Settings['language'], opening: Opening): void {
  const show = (language: Settings['language']) => {
    const words = shellLanguage(language, app.getPreferredSystemLanguages())
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, process.platform)))
  }
  show(chosen)
  opening.then(
    (host) =>
      host.subscribe((notice) => {
        if (notice.name === 'settings.changed') show(notice.data.language)
      }),
    () => undefined
  )
}

/** The menu as data. It has no reload and no developer tools: a live halt is no place to lose a half-written remark. */
export function menuTemplate(language: ShellLanguage, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const text = shellText[language]
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = platform === 'darwin'
  const own: MenuItemConstructorOptions = {
    label: 'Haltdesk',
    submenu: [
      { role: 'about', label: text.about },
      separator,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.unhide },
      separator,
      { role: 'quit', label: text.quit }
    ]
  }
  const file: MenuItemConstructorOptions = {
    label: text.file,
    submenu: isMac ? [{ role: 'close', label: text.close }] : [{ role: 'quit', label: text.quit }]
  }
  const edit: MenuItemConstructorOptions = {
    label: text.edit,
    submenu: [
      { role: 'undo', label: text.undo },
      { role: 'redo', label: text.redo },
      separator,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll }
    ]
  }
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: [
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.resetZoom },
      separator,
      { role: 'togglefullscreen', label: text.fullscreen }
    ]
  }
  const window: MenuItemConstructorOptions = {
    label: text.window,
    submenu: [{ role: 'minimize', label: text.minimize }]
  }
  return isMac ? [own, file, edit, view, window] : [file, edit, view, window]
}
