import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { badgePixels } from '../../electron/badge-pixels.ts'
import { markDrills, streamOf } from '../../electron/drill-badge.ts'

const page = 'app://haltdesk/'
const settled = () => new Promise((resolve) => setImmediate(resolve))

function open(platform: NodeJS.Platform) {
  const contents = Object.assign(new EventEmitter(), { getURL: () => `${page}#/board/d-1` })
  const said: string[] = []
  const icons: unknown[] = []
  const window = {
    webContents: contents,
    isDestroyed: () => false,
    setOverlayIcon: (icon: unknown, text: string) => void said.push(icon === null ? 'none' : text),
    setIcon: (icon: unknown) => void icons.push(icon)
  }
  const host = { isDrill: (stream: string) => stream === 'd-1' }
  markDrills(window as never, Promise.resolve(host), () => 'en', platform)
  const goTo = async (address: string) => {
    contents.emit('did-navigate-in-page', {}, `${page}${address}`)
    await settled()
  }
  return { contents, said, icons, goTo }
}

test('the taskbar wears the mark while a drill is shown, says it in words, and takes it off', async () => {
  const { said, goTo } = open('win32')
  await goTo('#/home')
  await goTo('#/board/live-1')
  expect(said).toEqual([])
  await goTo('#/board/d-1')
  await goTo('#/calls/d-1')
  expect(said).toEqual(['DRILL'])
  await goTo('#/people')
  expect(said).toEqual(['DRILL', 'none'])
})

test('a page that opens on a drill is marked too; on Linux by another icon', async () => {
  const { contents, icons, goTo } = open('linux')
  contents.emit('did-finish-load')
  await settled()
  expect(icons).toHaveLength(1)
  await goTo('#/board/live-1')
  expect(icons).toHaveLength(2)
})

test('only an address of an incident names one', () => {
  expect(streamOf(`${page}#/board/a%2Fb`)).toBe('a/b')
  expect([`${page}#/home`, page, `${page}#/board/%E0%A4%A`].map(streamOf)).toEqual([null, null, null])
})

test('the sign of a drill differs by its pattern: it has two colours where the other has one', () => {
  const coloursOf = (drill: boolean) => {
    const pixels = badgePixels(16, drill)
    const all = Array.from({ length: 256 }, (_, at) => pixels.subarray(at * 4, at * 4 + 4).toString('hex'))
    return new Set(all).size
  }
  expect(coloursOf(true)).toBe(coloursOf(false) + 1)
})
