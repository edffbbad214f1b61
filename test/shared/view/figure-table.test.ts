import { expect, test } from 'vitest'
import type { Value } from '../../../shared/report/metrics/figures.ts'
import type { FigureRow } from '../../../shared/view/figure-table.ts'
import { groupOf, middleOf, rowsOf } from '../../../shared/view/figure-table.ts'

const span = (ms: number | null): Value => ({
  kind: 'span',
  from: { moment: 'detectedAt', at: 0 },
  to: { moment: 'haltEffectiveAt', at: ms },
  ms
})
const share = (part: number, whole: number): Value => ({
  kind: 'share',
  part,
  whole,
  share: whole === 0 ? null : part / whole
})
const row = (
  stream: string,
  declaredAt: number,
  values: Record<string, Value>,
  change: Partial<FigureRow> = {}
): FigureRow => ({
  stream,
  title: stream,
  type: 'H2',
  severity: 'SEV1',
  drill: false,
  reference: null,
  scenario: null,
  declaredAt,
  closed: true,
  figures: Object.entries(values).map(([key, value]) => ({ key, value })),
  ...change
})

const rows = [
  row('slow', 1, { TTH: span(900), CHK: share(9, 10) }),
  row('unknown', 2, { TTH: span(null), CHK: share(0, 0) }),
  row('fast', 3, { TTH: span(300), CHK: share(1, 2) }),
  row('drilled', 4, { TTH: span(1) }, { drill: true }),
  row('case', 5, { TTH: span(1) }, { drill: true, reference: 'TL-X' })
]

test('drills and real cases are never among live incidents', () => {
  expect(rows.map(groupOf)).toEqual(['live', 'live', 'live', 'drill', 'case'])
  expect(rowsOf(rows, 'drill', null).map(({ stream }) => stream)).toEqual(['drilled'])
})

test('the newest stands first, or the best of a figure with what is not known at the end', () => {
  const order = (key: string | null) => rowsOf(rows, 'live', key).map(({ stream }) => stream)
  expect(order(null)).toEqual(['fast', 'unknown', 'slow'])
  expect(order('TTH')).toEqual(['fast', 'slow', 'unknown'])
  expect(order('CHK')).toEqual(['slow', 'fast', 'unknown'])
})

test('the median counts what is known alone', () => {
  expect(middleOf(rowsOf(rows, 'live', null), 'TTH')).toBe(300)
  expect(middleOf(rowsOf(rows, 'live', null), 'MTTR')).toBeNull()
})
