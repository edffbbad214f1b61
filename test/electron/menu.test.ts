import { expect, test } from 'vitest'
import { menuTemplate } from '../../electron/menu.ts'
import { shellLanguage, shellText } from '../../electron/text.ts'

const items = (language: 'ja' | 'en', platform: NodeJS.Platform) =>
  menuTemplate(language, platform).flatMap((top) => (Array.isArray(top.submenu) ? top.submenu : []))

test.each(['ja', 'en'] as const)('in %s every item has words of that language', (language) => {
  const own: readonly string[] = Object.values(shellText[language])
  for (const item of items(language, 'darwin')) {
    if (item.type !== 'separator') expect(own).toContain(item.label)
  }
})

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s one can copy, paste, zoom, go full screen and quit',
  (platform) => {
    const roles = items('ja', platform).map((item) => item.role)
    for (const role of ['copy', 'paste', 'zoomIn', 'zoomOut', 'togglefullscreen', 'quit'] as const)
      expect(roles).toContain(role)
  }
)

test('nothing in it reloads the page or opens developer tools', () => {
  const roles = items('en', 'darwin').map((item) => item.role)
  for (const role of ['reload', 'forceReload', 'toggleDevTools'] as const) expect(roles).not.toContain(role)
})

test('the language follows the person, else the system', () => {
  expect(shellLanguage('en', ['ja-JP'])).toBe('en')
  expect(shellLanguage('system', ['ja-JP', 'en-US'])).toBe('ja')
  expect(shellLanguage('system', ['fr-FR'])).toBe('en')
  expect(shellLanguage('system', [])).toBe('en')
})
