import { describe, expect, test } from 'vitest'
import { speakingOf } from '../../../shared/report/chart/labels.ts'
import { chartPicture } from '../../../shared/report/chart/picture.ts'
import { namesOf } from '../../../shared/report/names.ts'
import type { Chart } from '../../../shared/view/chart/chart.ts'
import { chartOf } from '../../../shared/view/chart/chart.ts'
import { emptyHistory, extendHistory } from '../../../shared/view/chart/history.ts'
import { readOut } from '../../../shared/view/chart/read-out.ts'
import { wallAxis } from '../../../shared/view/chart/ticks.ts'
import { EVERYTHING, shownWindow, usualWindow, wholeOf } from '../../../shared/view/chart/window.ts'
import { rulesFor } from '../../../shared/watch/policy.ts'
import { playbook } from '../../helpers/given.ts'
import { replayedAt, replayedCase } from '../../helpers/replayed-case.ts'

const { referenceTimelines } = playbook.playbook
const HOUR = 3_600_000

function chartOfCase(id: string, language: 'ja' | 'en' = 'en'): Chart {
  const { state, events } = replayedCase(id, language)
  return chartOf(state, extendHistory(emptyHistory, events), events, playbook, replayedAt)
}

describe.each(referenceTimelines.map(({ id }) => id))('the chart of %s', (id) => {
  test('marks every entry of the case and draws no line of duties that nobody worked on', () => {
    const chart = chartOfCase(id)
    const entries = referenceTimelines.find((one) => one.id === id)?.events.length
    expect(chart.marks.filter(({ of }) => of.kind === 'pin')).toHaveLength(entries ?? 0)
    expect(chart.series).toEqual([])
  })

  test('shows within its window all that was ever less than open, and what of it is shown at first', () => {
    const chart = chartOfCase(id)
    const first = usualWindow(chart)
    expect(first.from).toBeGreaterThanOrEqual(chart.from)
    expect(first.to).toBeLessThanOrEqual(chart.to)
    for (const stretch of chart.services.flatMap(({ stretches }) => stretches.filter(({ weight }) => weight > 0))) {
      expect(stretch.from).toBeGreaterThanOrEqual(first.from)
      expect(stretch.to).toBeLessThanOrEqual(first.to)
    }
  })

  test.each(['ja', 'en'] as const)('is a picture in %s without a hole in it', (language) => {
    const chart = chartOfCase(id, language)
    const svg = chartPicture(chart, speakingOf(language, namesOf(playbook, language)), {
      title: id,
      axis: wallAxis(chart, 'Asia/Tokyo'),
      timeZone: 'Asia/Tokyo',
      madeAt: replayedAt
    })
    expect(svg).not.toMatch(/NaN|undefined|Infinity|>100%</u)
  })
})

test('of a real case no rule starts: its clocks ran for others and are over', () => {
  for (const { id } of referenceTimelines) expect(rulesFor(replayedCase(id).state, playbook)).toEqual([])
})

test('at its very end a case stands where its last entry put it', () => {
  const chart = chartOfCase('TL-TSE2020')
  expect(chart.services.map(({ stretches }) => stretches.at(-1))).toMatchObject([{ state: 'normal', to: chart.now }])
  expect(readOut(chart, chart.now, 0).services).toEqual([])
  expect(readOut(chart, chart.now - 1, 0).services).toHaveLength(1)
})

test('the hours of a halt are seen before the month after it, and all of it on demand', () => {
  const chart = chartOfCase('TL-BIN2023')
  const { from, to } = usualWindow(chart)
  expect((to - from) / HOUR).toBeLessThan(4)
  expect((chart.to - chart.from) / HOUR).toBeGreaterThan(700)
  expect(shownWindow(chart, null)).toEqual({ from, to })
  expect(shownWindow(chart, wholeOf(chart))).toEqual(wholeOf(chart))
  expect(shownWindow(chart, { from: chart.to + 1, to: chart.to + HOUR })).toEqual({ from, to })
  expect(usualWindow({ ...chart, closed: false })).toEqual(wholeOf(chart))
  expect(shownWindow(chart, EVERYTHING)).toEqual(wholeOf(chart))
})
