import { expect, test } from 'vitest'
import { rowKeeper } from '../../../shared/view/row-keeper.ts'
import { timelineRows } from '../../../shared/view/timeline.ts'
import { declared, given, playbook, step } from '../../helpers/given.ts'

const steps = [declared(), step('remark.add', { text: '一' }), step('remark.add', { text: '二' }, { happened: -30 })]

test('kept rows are the rows that a fresh list would have, in either order', () => {
  const { events, state } = given(...steps)
  const keep = rowKeeper(playbook)
  expect(keep(events, state, 'entered')).toEqual(timelineRows(events, state, playbook))
  expect(keep(events, state, 'happened')).toEqual(timelineRows(events, state, playbook, { by: 'happened' }))
})

test('only the row that was corrected or pinned is made anew', () => {
  const before = given(...steps)
  const keep = rowKeeper(playbook)
  const rows = keep(before.events, before.state, 'entered')
  const [remark] = [...before.state.remarks.keys()]
  const after = given(...steps, step('remark.correct', { remark: remark ?? '', text: '壱' }))
  const known = new Map(before.events.map((event, index) => [after.events[index], event]))
  const again = keep(
    after.events.map((event) => known.get(event) ?? event),
    after.state,
    'entered'
  )
  const fresh = again.filter((row) => !rows.includes(row))
  expect(fresh.map((row) => row.event.type)).toEqual(['remark.corrected', 'remark.added'])
  expect(fresh[1]?.remark).toMatchObject({ text: '壱', corrected: true })
})
