import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SettingsPort } from '../../host/host.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { freshFolder } from '../helpers/data-folder.ts'

/** What every keeper of settings must do. `open` opens those of a data folder, whatever is in it. */
export function settingsSuite(name: string, open: (dataFolder: string) => SettingsPort): void {
  describe(`settings (${name})`, () => {
    const fileIn = (folder: string) => path.join(folder, 'settings.json')
    const folderWith = (content: string | Buffer) => {
      const folder = freshFolder()
      fs.writeFileSync(fileIn(folder), content)
      return folder
    }
    const corruptIn = (folder: string) => fs.readdirSync(folder).filter((file) => file.startsWith('settings.corrupt-'))

    test('a new installation has the defaults and an id of its own, and nothing is wrong', () => {
      const settings = open(freshFolder())
      expect(settings.read()).toEqual(defaultSettings(settings.read().node))
      expect(settings.read().node).toMatch(/^[0-9a-f-]{36}$/)
      expect(settings.troubles).toEqual([])
    })

    test('what is written at the same time is all there, in the order in which it was asked for', async () => {
      const folder = freshFolder()
      const settings = open(folder)
      await Promise.all([
        settings.write({ person: 'Sato' }),
        settings.write({ theme: 'light' }),
        settings.write({ person: 'Ito' })
      ])
      expect(open(folder).read()).toMatchObject({ person: 'Ito', theme: 'light' })
    })

    test('the id is made once and stays', () => {
      const folder = freshFolder()
      expect(open(folder).read().node).toBe(open(folder).read().node)
      expect(open(freshFolder()).read().node).not.toBe(open(folder).read().node)
    })

    test('what a person writes is there after a restart, and leaves the rest alone', async () => {
      const folder = freshFolder()
      const before = open(folder)
      const written = await before.write({ person: '佐藤 花子', department: 'system', language: 'ja' })
      expect(written).toEqual(before.read())
      await before.write({ theme: 'light' })
      expect(open(folder).read()).toEqual({
        ...defaultSettings(written.node),
        person: '佐藤 花子',
        department: 'system',
        language: 'ja',
        theme: 'light'
      })
    })

    test('the window keeps its place and the installation its id through the same port', async () => {
      const folder = freshFolder()
      await open(folder).write({ windowBounds: { x: 1, y: 2, width: 1280, height: 720 }, node: 'another' })
      expect(open(folder).read()).toMatchObject({
        windowBounds: { x: 1, y: 2, width: 1280, height: 720 },
        node: 'another'
      })
    })

    test('a value that is not allowed is not stored', async () => {
      const folder = freshFolder()
      const settings = open(folder)
      await expect(settings.write({ theme: 'pink' } as never)).rejects.toThrow()
      expect(settings.read().theme).toBe('dark')
      expect(open(folder).read().theme).toBe('dark')
    })

    test.each([
      ['empty', ''],
      ['cut off in the middle', '{"version":1,"person":"Sa'],
      ['garbage', Buffer.from([0, 255, 254, 1, 2, 3, 0x7b])],
      ['something else', '[1,2,3]'],
      ['nothing', 'null']
    ])('a file that is %s is set aside, defaults are used, and the person is told where it is', async (_, content) => {
      const folder = folderWith(content)
      const settings = open(folder)
      expect(settings.read()).toEqual(defaultSettings(settings.read().node))
      const [aside] = corruptIn(folder)
      expect(settings.troubles).toMatchObject([{ code: 'settings-reset', params: { aside } }])
      expect(fs.readFileSync(path.join(folder, aside as string))).toEqual(Buffer.from(content))
      await settings.write({ person: 'Sato' })
      const again = open(folder)
      expect(again.read().person).toBe('Sato')
      expect(again.troubles).toEqual([])
    })

    test('fields of a wrong kind have their defaults, the good ones stay, and the person is told which', () => {
      const folder = folderWith(
        JSON.stringify({ ...defaultSettings('node-1'), person: 'Sato', theme: 7, sounds: 'loud' })
      )
      const settings = open(folder)
      expect(settings.read()).toEqual({ ...defaultSettings('node-1'), person: 'Sato' })
      expect(settings.troubles).toMatchObject([{ code: 'settings-reset', params: { fields: 'theme, sounds' } }])
      expect(corruptIn(folder)).toHaveLength(1)
    })

    test('settings of a newer version are kept aside, and what is understood of them is used', () => {
      const folder = folderWith(
        JSON.stringify({ ...defaultSettings('node-1'), version: 9, person: 'Sato', later: true })
      )
      const settings = open(folder)
      expect(settings.read()).toEqual({ ...defaultSettings('node-1'), person: 'Sato' })
      expect(settings.troubles).toMatchObject([{ code: 'settings-reset', params: { fields: 'version' } }])
    })

    test('a file that cannot be read at all leaves the defaults and says so', () => {
      const folder = freshFolder()
      fs.mkdirSync(fileIn(folder))
      const settings = open(folder)
      expect(settings.read().person).toBe('')
      expect(settings.troubles).toMatchObject([{ code: 'settings-unreadable' }])
    })
  })
}
