import path from 'node:path'
import { expect, test } from 'vitest'
import { readCommandLine } from '../../host/command-line.ts'

const linux = { platform: 'linux', env: {}, home: '/home/a' } as const

test('without a word the data lies where the system keeps it', () => {
  expect(readCommandLine([], linux).dataFolder).toBe('/home/a/.local/share/Haltdesk')
  expect(readCommandLine([], { ...linux, env: { XDG_DATA_HOME: '/x' } }).dataFolder).toBe('/x/Haltdesk')
  const mac = readCommandLine([], { ...linux, platform: 'darwin', home: '/Users/a' })
  expect(mac.dataFolder).toBe('/Users/a/Library/Application Support/Haltdesk')
  expect(readCommandLine([], { ...linux, platform: 'win32', env: { APPDATA: '/r' } }).dataFolder).toBe(
    path.join('/r', 'Haltdesk')
  )
})

test('the environment chooses the folder, and --data has the last word', () => {
  const place = { ...linux, env: { HALTDESK_DATA: '/env' } }
  expect(readCommandLine([], place).dataFolder).toBe('/env')
  expect(readCommandLine(['--data', '/arg'], place).dataFolder).toBe('/arg')
  expect(readCommandLine(['--data=/arg'], place).dataFolder).toBe('/arg')
})

test('switches of Chromium on the same line are passed over', () => {
  const args = ['--inspect=0', '--no-sandbox', '.', '--data', '/arg', '-r', 'x.js']
  expect(readCommandLine(args, linux)).toEqual({ dataFolder: '/arg', port: 0 })
})

test.each([
  ['8080', 8080],
  ['70000', 0],
  ['-1', 0],
  ['x', 0],
  ['1.5', 0]
])('the port %s is read as %i', (given, port) => {
  expect(readCommandLine([`--port=${given}`], linux).port).toBe(port)
})
