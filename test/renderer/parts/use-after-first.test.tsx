import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { holdUntil, useAfterFirst } from '../../../renderer/parts/use-after-first.ts'

function Part() {
  return <p>{useAfterFirst() ? 'after' : 'first'}</p>
}

test('what waits for the first picture waits until that is painted; whatever is shown later follows its own at once', async () => {
  let paint = () => {}
  holdUntil(new Promise((resolve) => (paint = resolve)))
  const { unmount } = render(<Part />)
  expect(await screen.findByText('first')).toBeTruthy()
  await act(async () => paint())
  expect(await screen.findByText('after')).toBeTruthy()
  unmount()
  render(<Part />)
  expect(await screen.findByText('after')).toBeTruthy()
})
