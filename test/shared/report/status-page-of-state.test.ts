import { expect, test } from 'vitest'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { outboxTextOf } from '../../../shared/outbox/of-notice.ts'
import { statusPageOf } from '../../../shared/report/status-page/of-state.ts'
import { given, minutes, step } from '../../helpers/given.ts'
import { noticeIn, posted, signed } from '../../helpers/given-notices.ts'
import { takahashi } from '../../helpers/people.ts'

const setting = {
  title: { ja: '稼働状況', en: 'Status' },
  url: 'https://status.example.com/',
  timeZone: 'Asia/Tokyo',
  now: minutes(60)
}

test('a page shows what was posted on its channel, as it went, and nothing that was not', () => {
  const { state } = given(...posted('web', 'push'))
  const notice = noticeIn(state, 'web')
  expect(statusPageOf(state, 'web', setting)).toEqual({
    ...setting,
    notices: [
      {
        id: notice.id,
        stage: 'start',
        postedAt: notice.posted?.at,
        text: outboxTextOf(textOf(notice).value),
        correctedAt: null,
        withdrawnAt: null
      }
    ]
  })
  expect(statusPageOf(given(...signed('web')).state, 'web', setting).notices).toEqual([])
})

test('the notice that a page is about to post stands on it already', () => {
  const { state } = given(...signed('web'))
  const { id } = noticeIn(state)
  expect(statusPageOf(state, 'web', setting, id).notices).toMatchObject([{ id, postedAt: minutes(60) }])
  expect(statusPageOf(state, 'push', setting, id).notices).toEqual([])
})

test('what was withdrawn or put right is marked with its time', () => {
  const before = posted('web')
  const { id } = noticeIn(given(...before).state)
  const gone = given(...before, step('notice.withdraw', { notice: id, reason: '誤り' }, { by: takahashi, at: 9 }))
  expect(statusPageOf(gone.state, 'web', setting).notices).toMatchObject([{ withdrawnAt: minutes(9) }])
  const { state } = given(...before, step('notice.correct', { notice: id, reason: '誤記' }, { by: takahashi, at: 9 }))
  const correction = noticeIn(state)
  expect(correction.corrects?.notice).toBe(id)
  expect(statusPageOf(state, 'web', setting).notices).toMatchObject([{ id, correctedAt: null }])
  expect(statusPageOf(state, 'web', setting, correction.id).notices).toMatchObject([
    { id, correctedAt: minutes(60) },
    { id: correction.id }
  ])
})
