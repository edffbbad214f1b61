import { expect, test, vi } from 'vitest'
import { tidyAfter } from '../../electron/heap.ts'
import type { Notices } from '../../host/notices.ts'
import { openNotices } from '../../host/notices.ts'
import type { Notice } from '../../shared/bridge/contract.ts'

const appended: Notice = { name: 'events.appended', data: { stream: 'inc-1', events: [] } }

test('what opening left behind is given back a second after the host is there, and not before', async () => {
  vi.useFakeTimers()
  try {
    const tidy = vi.fn<() => void>()
    let opened: (host: Pick<Notices, 'subscribe'>) => void = () => undefined
    tidyAfter(new Promise((resolve) => (opened = resolve)), tidy)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(tidy).not.toHaveBeenCalled()
    opened(openNotices(() => undefined))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(tidy).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

test('while something is being recorded nothing is given back; afterwards once', async () => {
  vi.useFakeTimers()
  try {
    const tidy = vi.fn<() => void>()
    const notices = openNotices(() => undefined)
    tidyAfter(Promise.resolve(notices), tidy)
    for (let times = 0; times < 5; times += 1) {
      await vi.advanceTimersByTimeAsync(900)
      notices.tell(appended)
    }
    expect(tidy).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1_000)
    notices.tell(appended)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(tidy).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

test('a host that did not open leaves nothing to give back', async () => {
  const tidy = vi.fn<() => void>()
  tidyAfter(Promise.reject(new Error('held')), tidy)
  await Promise.resolve()
  expect(tidy).not.toHaveBeenCalled()
})

test('collecting needs no flag at the start and leaves none behind', async () => {
  const { collectGarbage } = await import('../../electron/heap.ts')
  expect(collectGarbage).not.toThrow()
  expect((globalThis as { gc?: unknown }).gc).toBeUndefined()
})
