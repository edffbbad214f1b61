import { expect, test } from 'vitest'
import { openNotices } from '../../../host/notices.ts'
import { openProgressBoard } from '../../../host/outbox/progress.ts'
import type { Notice } from '../../../shared/bridge/contract.ts'

test('it is told at most once a second how far a mailing got, how fast it goes and how long the rest takes', () => {
  const notices = openNotices(() => {})
  const heard: Notice[] = []
  notices.subscribe((notice) => void heard.push(notice))
  let now = 0
  const board = openProgressBoard(notices, () => now)
  const counts = (sent: number) => ({ all: 1000, sent, refused: 0, unknown: 0 })
  const moved = board.follow('inc-1', 's1', counts(100), 2)
  expect(heard).toMatchObject([{ data: { stream: 'inc-1', rows: [{ sending: 's1', attempts: 2, perMinute: null }] } }])
  for (let sent = 101; sent <= 200; sent += 1) {
    now += 60
    moved(counts(sent))
  }
  expect(heard.length).toBe(1 + 5)
  expect(board.of('s1')).toEqual({
    sending: 's1',
    attempts: 2,
    nextAt: null,
    counts: counts(200),
    perMinute: 1000,
    leftMs: 48_000
  })
  board.end('s1')
  expect(heard.at(-1)).toMatchObject({ data: { rows: [{ counts: counts(200) }] } })
  expect(board.of('s1')).toBeNull()
})
