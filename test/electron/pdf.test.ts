import fs from 'node:fs'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test } from 'vitest'
import { pdfName, savePdf } from '../../electron/pdf.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { dialog, resetElectron } from '../helpers/electron-mock.ts'
import { testHost } from '../helpers/host.ts'

let paper = '#101418'
const printedOn: string[] = []
const window = {
  getBackgroundColor: () => paper,
  setBackgroundColor: (color: string) => {
    paper = color
  },
  webContents: {
    printToPDF: async () => {
      printedOn.push(paper)
      return Buffer.from('%PDF-1.4')
    }
  }
} as unknown as BrowserWindow

beforeEach(resetElectron)

test('it is printed on white, and the window is dark again afterwards', async () => {
  await savePdf(window, 'x')
  expect([printedOn.at(-1), paper]).toEqual(['#ffffff', '#101418'])
})

test('the page goes into the file that the person chooses', async () => {
  const filePath = path.join(freshFolder(), '連絡票.pdf')
  dialog.answer = { canceled: false, filePath }
  expect(await savePdf(window, '連絡票')).toBe('連絡票.pdf')
  expect(fs.readFileSync(filePath, 'latin1')).toBe('%PDF-1.4')
})

test('nothing is written where the person gives it up', async () => {
  expect(await savePdf(window, 'x')).toBeNull()
})

test.each([
  ['call-sheets.pdf', 'call-sheets.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['a\\b\\c.PDF', 'c.pdf'],
  ['R-PR: 10:30?', 'R-PR_ 10_30_.pdf'],
  ['..', 'haltdesk.pdf']
])('a suggested name is no path: %s', (suggested, name) => {
  expect(pdfName(suggested)).toBe(name)
})

test('the browser face leaves it to the browser; a printer that fails is said', async () => {
  const browser = await testHost()
  expect(await browser.ask('window.pdf', { fileName: 'x' })).toMatchObject({ fault: { code: 'pdf-not-here' } })
  const failing = await testHost({ savePdf: () => Promise.reject(new Error('no printer')) })
  expect(await failing.ask('window.pdf', { fileName: 'x' })).toMatchObject({ fault: { code: 'pdf-failed' } })
  const shell = await testHost({ savePdf: async (fileName) => `${fileName}.pdf` })
  expect(await shell.get('window.pdf', { fileName: 'x' })).toEqual({ fileName: 'x.pdf' })
})
