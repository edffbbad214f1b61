import { expect, test, vi } from 'vitest'
import { tidyAfter } from '../../electron/heap.ts'

test('what opening left behind is given back a second after the host is there, and not before', async () => {
  vi.useFakeTimers()
  try {
    const tidy = vi.fn<() => void>()
    let opened: (value: null) => void = () => undefined
    tidyAfter(new Promise((resolve) => (opened = resolve)), tidy)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(tidy).not.toHaveBeenCalled()
    opened(null)
    await vi.advanceTimersByTimeAsync(1_000)
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
