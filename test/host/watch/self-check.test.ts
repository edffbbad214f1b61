import { expect, test } from 'vitest'
import { openSelfCheck } from '../../../host/watch/self-check.ts'
import { openNotices } from '../../../host/notices.ts'
import { openTroubleBoard } from '../../../host/trouble-board.ts'
import { openPlaybookShelf } from '../../../host/playbook-shelf.ts'
import { openDesk } from '../../../host/desk.ts'
import { openMemoryStore } from '../../../host/store/memory-store.ts'
import type { Store } from '../../../host/store/store.ts'
import { openWatch } from '../../../host/watch.ts'
import type { Notice } from '../../../shared/bridge/contract.ts'
import { decide } from '../../../shared/incident/decide.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { declaration, playbook } from '../../helpers/given.ts'
import { defaultPlaybookText } from '../../helpers/host.ts'
import { sato } from '../../helpers/people.ts'
import { BEGIN } from '../../helpers/watched-host.ts'

/** A declared halt under watch, on a disk that can be filled up. */
function room() {
  const heard: Notice[] = []
  const errors: unknown[] = []
  const notices = openNotices((error) => errors.push(error))
  notices.subscribe((notice) => void heard.push(notice))
  const troubles = openTroubleBoard([], notices)
  const clock = { now: BEGIN, isFull: false, isBroken: false }
  const memory = openMemoryStore({ node: 'n', now: () => clock.now })
  const full = { ok: false, fault: 'disk-full', detail: 'ENOSPC' } as const
  const store: Store = { ...memory, append: (...event) => (clock.isFull ? full : memory.append(...event)) }
  const newId = () => crypto.randomUUID()
  const desk = openDesk({ store, notices, troubles, now: () => clock.now, newId })
  const shelf = openPlaybookShelf(desk, { text: defaultPlaybookText, hash: undefined })
  const published = shelf.publishDefault()
  const hash = (published.ok && published.value) || ''
  const context = { now: BEGIN, happenedAt: BEGIN, actor: sato, playbook, newId }
  const data = { ...declaration(), playbook: hash, times: {} }
  const declared = decide(emptyIncident, { name: 'halt.declare', data }, context)
  if (declared.ok) desk.append('inc-1', declared.events, sato, BEGIN)
  let run = () => {}
  openWatch({
    desk,
    notices,
    troubles,
    alarm: null,
    heartbeat: { before: null, beat: () => {} },
    shelf: {
      ...shelf,
      find: (of) => {
        if (clock.isBroken) throw new Error('broken')
        return shelf.find(of)
      }
    },
    pace: (tick) => {
      run = tick
      return () => {}
    },
    onError: (error) => errors.push(error)
  })
  const minutes = (count: number) => {
    for (let second = 0; second < count * 60; second += 1) {
      clock.now += 1000
      run()
    }
  }
  const codes = () => troubles.list().map(({ code }) => code)
  return { clock, desk, errors, heard, minutes, codes, troubles }
}

test('an engine that cannot write is late, says so since when, and settles once it has caught up', () => {
  const { clock, desk, minutes, codes, heard, troubles } = room()
  minutes(5)
  expect(codes()).toEqual([])
  clock.isFull = true
  minutes(15)
  expect(codes()).toEqual(expect.arrayContaining(['disk-full', 'engine-late']))
  const since = Number(troubles.list().find(({ code }) => code === 'engine-late')?.params['since'])
  expect(since).toBeGreaterThanOrEqual(BEGIN + 5 * 60_000)
  expect(since).toBeLessThan(clock.now - 60_000)
  clock.isFull = false
  minutes(1)
  expect(codes()).toEqual([])
  expect(heard).toContainEqual({ name: 'trouble.settled', data: { code: 'engine-late' } })
  const raised = desk.incident('inc-1').events.filter(({ type }) => type === 'escalation.raised')
  expect(raised.some(({ data }) => data['missed'] === true && Number(data['lateMs']) > 60_000)).toBe(true)
})

test('an engine that fails says it once a stretch to the journal, and is late', () => {
  const { clock, errors, minutes, codes } = room()
  clock.isBroken = true
  minutes(3)
  expect(errors).toHaveLength(1)
  expect(codes()).toEqual(['engine-late'])
  clock.isBroken = false
  minutes(1)
  expect(codes()).toEqual([])
})

test('it is asked once a minute, and every five seconds while it is late', () => {
  let asked = 0
  let late: number[] = []
  const check = openSelfCheck(
    openTroubleBoard(
      [],
      openNotices(() => {})
    )
  )
  const run = (times: number) => {
    for (let n = 0; n < times; n += 1)
      check.run(0, () => {
        asked += 1
        return late
      })
  }
  run(120)
  expect(asked).toBe(2)
  late = [1]
  run(60)
  asked = 0
  run(60)
  expect(asked).toBe(12)
})
