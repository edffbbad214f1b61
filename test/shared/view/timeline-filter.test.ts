import { describe, expect, test } from 'vitest'
import { foldText } from '../../../shared/view/search-text.ts'
import type { TimelineFilter } from '../../../shared/view/timeline-filter.ts'
import {
  filterIndexed,
  filterRows,
  indexRows,
  noTimelineFilter,
  peopleIn
} from '../../../shared/view/timeline-filter.ts'
import { timelineRows } from '../../../shared/view/timeline.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { declared, given, playbook, step } from '../../helpers/given.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const halt = given(
  declared(),
  step('remark.add', { text: 'データセンターへ電話。待ち18分' }, { by: sato }),
  step('remark.correct', { remark: 'id2', text: 'データセンターと通話' }),
  step('duty.check', { duties: ['SYS-01'] }, { by: { ...takahashi, person: '高橋 翔' } }),
  step('duty.check', { duties: ['PR-01'] }, { by: takahashi }),
  step('entry.pin', { entry: 'node-1:2' })
)
const rows = timelineRows(halt.events, halt.state, playbook)
const textOf = (row: TimelineRow) => `${row.event.type} ${JSON.stringify(row.event.data['text'])}`
const types = (filter: Partial<TimelineFilter>) =>
  filterRows(rows, { ...noTimelineFilter, ...filter }, textOf).map((row) => row.event.type)

describe('the filter of the timeline', () => {
  test('lets everything through as it opens, in order', () => {
    expect(filterRows(rows, noTimelineFilter, textOf)).toEqual(rows)
  })

  test('by kind, department, person and pin, together', () => {
    expect(types({ kinds: ['duty', 'halt'] })).toEqual(['duty.checked', 'duty.checked', 'halt.declared'])
    expect(types({ departments: ['system'] })).toEqual(['duty.checked', 'remark.added'])
    expect(types({ people: ['高橋翔'] })).toEqual(['duty.checked', 'duty.checked'])
    expect(types({ pinnedOnly: true })).toEqual(['remark.added'])
    expect(types({ people: ['高橋翔'], departments: ['system'] })).toEqual(['duty.checked'])
  })

  test('a search finds Japanese in any width and kana, every word of it, and old wordings of a remark', () => {
    expect(types({ search: 'でーたせんたー 18' })).toEqual(['remark.added'])
    expect(types({ search: '通話' })).toEqual(['remark.corrected', 'remark.added'])
    expect(types({ search: 'sys-01' })).toEqual(['duty.checked'])
    expect(types({ search: '佐藤' })).toEqual(['remark.added'])
    expect(types({ search: 'データセンター 存在しない' })).toEqual([])
  })

  test('gives the same over rows that were made ready once', () => {
    const filter = { ...noTimelineFilter, search: 'データ' }
    expect(filterIndexed(indexRows(rows, textOf), filter)).toEqual(filterRows(rows, filter, textOf))
  })

  test('names each person once, however they were typed', () => {
    expect(peopleIn(rows)).toEqual(['高橋 翔', '松本 彩', '佐藤 健'])
  })
})

test('folding makes width, case and kana alike', () => {
  expect(foldText('ABC 123 ハンカク ヴ')).toBe('abc 123 はんかく ゔ')
  expect(foldText('がガガ')).toBe('ががが')
})
