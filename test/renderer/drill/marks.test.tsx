import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../../renderer/app.tsx'
import { download } from '../../../renderer/parts/download.ts'
import { savePdf } from '../../../renderer/parts/paper/save-pdf.ts'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { go, incidentPlaces } from '../../../renderer/store/route.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { fakeLine } from '../../helpers/fake-line.ts'
import { matsumoto } from '../../helpers/people.ts'
import { declaration } from '../timeline/open-screen.tsx'
import '../parts/parts-at-hand.ts'

const root = path.join(import.meta.dirname, '../../..')
const sources = readdirSync(path.join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('renderer', name))
  .filter((file) => /\.(tsx?|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** The files of the page in which something stands, by their names within it. */
function filesWith(what: RegExp): string[] {
  return sources.filter(({ text }) => what.test(text)).map(({ file }) => file.slice('renderer/'.length))
}

const marks = { ja: '【訓練】', en: '[DRILL] ' } as const
let line: FakeLine

async function openHalt(drill: boolean, language: 'ja' | 'en'): Promise<string> {
  await startTexts(language)
  line = fakeLine({ playbook: defaultPlaybook().playbook, settings: { ...matsumoto, language } })
  await startStores(line)
  const stream = `incident-${Math.random()}`
  line.write(stream, { name: 'halt.declare', data: { ...declaration(), drill } }, matsumoto)
  await openIncident(stream)
  return stream
}

/** The places down the left side. */
const placesOf = (language: 'ja' | 'en') =>
  within(screen.getByRole('navigation', { name: language === 'ja' ? '移動' : 'Go to' }))

beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600))

describe.each(['ja', 'en'] as const)('on every place of a drill (%s)', (language) => {
  test('stand the band, the mark in the window’s title, and the mark for paper', async () => {
    const stream = await openHalt(true, language)
    go({ screen: 'board', stream })
    render(<App nonce="" />)
    for (const place of incidentPlaces) {
      act(() => go({ screen: place, stream }))
      if (place === 'wall') {
        const wall = await screen.findByRole('main')
        await vi.waitFor(() => expect(wall.textContent).toMatch(language === 'ja' ? /訓練/ : /drill/i))
      } else {
        expect(screen.getByTestId('drill-band').textContent, place).toMatch(/訓練|DRILL/)
        expect(screen.getByTestId('drill-band').querySelector('svg'), place).not.toBeNull()
        expect(document.querySelector('.drill-on-paper')?.textContent, place).toContain(marks[language].trim())
      }
      await vi.waitFor(() => expect(document.title.startsWith(marks[language]), place).toBe(true))
    }
  })

  test('a live incident has none; a place of the whole console names the drill over its places alone', async () => {
    const stream = await openHalt(false, language)
    go({ screen: 'board', stream })
    render(<App nonce="" />)
    expect(screen.queryByTestId('drill-band')).toBeNull()
    expect(placesOf(language).queryByText(language === 'ja' ? '訓練' : 'Drill')).toBeNull()
    expect(document.querySelector('.drill-on-paper')).toBeNull()
    expect(document.title).not.toContain(marks[language].trim())
    cleanup()
    await openHalt(true, language)
    act(() => go({ screen: 'home' }))
    render(<App nonce="" />)
    expect(screen.queryByTestId('drill-band')).toBeNull()
    expect(placesOf(language).getByText(language === 'ja' ? '訓練' : 'Drill')).toBeTruthy()
    expect(document.title).not.toContain(marks[language].trim())
  })
})

describe('every print', () => {
  test('that hides the rest of the page leaves the mark of a drill on it', () => {
    const hiding = sources.filter(({ file, text }) => file.endsWith('.css') && /> :not\(/.test(text))
    expect(hiding.length).toBeGreaterThan(2)
    for (const { file, text } of hiding) {
      for (const [rule] of text.matchAll(/> :not\([^{]*\{/g)) expect(rule, file).toContain(':global(.drill-on-paper)')
    }
  })

  test('that becomes a PDF goes through the one place that marks its name', async () => {
    expect(filesWith(/'window\.pdf'/)).toEqual(['parts/paper/save-pdf.ts'])
    for (const [drill, name] of [
      [true, 'DRILL-x.pdf'],
      [false, 'x.pdf']
    ] as const) {
      await openHalt(drill, 'ja')
      await savePdf('x')
      expect(line.asked.findLast((asked) => asked.name === 'window.pdf')?.input).toEqual({ fileName: name })
    }
  })
})

describe('every export', () => {
  /** What leaves the page as a file: of an incident, and of the installation, which is no drill's. A new one belongs here. */
  const exports = {
    incident: [
      'screens/archive/use-archive-write.ts',
      'screens/board/panel/evidence-file.ts',
      'screens/claims/dialogs/export-dialog.tsx',
      'screens/filing/export-filing.ts',
      'screens/outbox/recipients/use-recipients.ts',
      'screens/recovery/chart/export-chart.ts',
      'screens/reports/export-report.tsx',
      'screens/timeline/export-incident.ts'
    ],
    installation: [
      'screens/drills/library/scenario-tools.tsx',
      'screens/people/export-people.ts',
      'screens/people/import/report-step.tsx',
      'screens/tracker/export-tracker.tsx'
    ]
  }

  test('goes through the one place that marks its name, and says whose it is', () => {
    expect(filesWith(/link\.download =|\.download = /)).toEqual(['parts/download.ts'])
    const calls = filesWith(/\bdownload\(/).filter((file) => file !== 'parts/download.ts')
    expect(calls.toSorted()).toEqual([...exports.incident, ...exports.installation].toSorted())
    expect(filesWith(/\bdownload\([\s\S]{0,120}?'installation'\)/).toSorted()).toEqual(exports.installation)
  })

  test.each([
    [true, 'incident', 'DRILL-recipients.csv'],
    [false, 'incident', 'recipients.csv'],
    [true, 'installation', 'recipients.csv']
  ] as const)('drill %s, of the %s: %s', async (drill, of, name) => {
    await openHalt(drill, 'ja')
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    expect(download({ fileName: 'recipients.csv', mimeType: 'text/csv', text: '' }, of)).toBe(name)
    expect(download({ fileName: name, mimeType: 'text/csv', text: '' }, of)).toBe(name)
    expect(names).toEqual([name, name])
    expect(incident.getState().log.state.drill).toBe(drill)
  })
})
