import { describe, expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import type { Case } from '../../../shared/reference/case.ts'
import { intervalsOf } from '../../../shared/reference/intervals.ts'
import { basisOf } from '../../../shared/report/metrics/basis.ts'
import { figuresOf } from '../../../shared/report/metrics/figures.ts'
import { playbook } from '../../helpers/given.ts'
import { replayedCase } from '../../helpers/replayed-case.ts'

const { referenceTimelines, derivedIntervals } = playbook.playbook

const replayed = (id: string, language: Case['language'] = 'en') => replayedCase(id, language).state

describe.each(referenceTimelines.map(({ id }) => id))('%s', (id) => {
  const timeline = referenceTimelines.find((one) => one.id === id)

  test.each(['ja', 'en'] as const)('replays through the commands in %s and ends closed', (language) => {
    const state = replayed(id, language)
    expect(state).toMatchObject({ drill: true, reference: id, unknown: 0 })
    expect(state.closed?.value).toBe(timeline?.lesson[language])
    expect([...state.remarks.values()].map(({ text }) => text)).toEqual(
      timeline?.events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ text }) => text[language])
    )
  })
})

test.each([...new Set(derivedIntervals.map(({ timeline }) => timeline))])(
  '%s: its intervals come out of the log as the sources give them',
  (id) => {
    const wanted = derivedIntervals.filter(({ timeline }) => timeline === id)
    const found = intervalsOf(replayed(id), playbook.playbook, 'en')
    expect(found.map(({ ms }) => ms)).toEqual(wanted.map(({ durationSeconds }) => durationSeconds * 1000))
  }
)

test('all of the 26 intervals are looked at', () => {
  expect(derivedIntervals).toHaveLength(26)
  const cases = new Set(referenceTimelines.map(({ id }) => id))
  expect(derivedIntervals.every(({ timeline }) => cases.has(timeline))).toBe(true)
})

test('an interval of which one end is not in the log is not known', () => {
  const state = replayed('TL-NYSE2015')
  expect(intervalsOf({ ...state, remarks: new Map() }, playbook.playbook, 'en').map(({ ms }) => ms)).toEqual([null])
})

test.each([
  ['TL-CC2018', 'TTH', 1980],
  ['TL-CC2018', 'MTTD', 40_500],
  ['TL-BP2019', 'TTFullHalt', 44_280],
  ['TL-TSE2020', 'MTTM', 8520],
  ['TL-NYSE2015', 'MTTR', 13_080],
  ['TL-CME2025', 'MTTR', 39_000],
  ['TL-UPB2025', 'TTH', 2700],
  ['TL-UPB2025', 'TTFullHalt', 15_180],
  ['TL-UPB2025', 'TTR1', 22_560],
  ['TL-BTH2026', 'TTFN', 17_280]
])('%s: the figure %s is the one of the sources (%i s)', (id, key, seconds) => {
  const figures = figuresOf(basisOf(replayed(id), playbook, nobody, Date.UTC(2026, 10, 2)))
  expect(figures.find((one) => one.key === key)?.value).toMatchObject({ kind: 'span', ms: seconds * 1000 })
})

test('where nothing was halted no figure counts from a halt', () => {
  const figures = figuresOf(basisOf(replayed('TL-BYB2025'), playbook, nobody, Date.UTC(2026, 10, 2)))
  expect(figures.find((one) => one.key === 'MTTR')?.value).toMatchObject({ ms: null })
})
