import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { later, laterScreen, loadTheRest } from '../../../renderer/parts/later.tsx'
import { startTexts } from '../../../renderer/text/i18n.ts'

afterEach(cleanup)

const Board = ({ title }: { readonly title: string }) => <h1>{title}</h1>

test('a part that is read when it is first shown says so meanwhile', async () => {
  const Part = later(() => Promise.resolve(Board), <p>読み込み中</p>)
  render(<Part title="盤面" />)
  expect(screen.getByText('読み込み中')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: '盤面' })).toBeTruthy()
})

test('a part that is here already is shown at once, and is read only once', async () => {
  let reads = 0
  const Part = later(() => Promise.resolve(Board).finally(() => reads++), <p>読み込み中</p>)
  render(<Part title="一度目" />)
  await screen.findByRole('heading', { name: '一度目' })
  cleanup()
  render(<Part title="二度目" />)
  expect(screen.getByRole('heading', { name: '二度目' })).toBeTruthy()
  expect(reads).toBe(1)
})

test('a part that cannot be read says that nothing is lost and offers to load the page again', async () => {
  await startTexts('ja')
  const Part = later<{ title: string }>(() => Promise.reject(new Error('gone')))
  render(
    <MantineProvider>
      <Part title="盤面" />
    </MantineProvider>
  )
  expect((await screen.findByRole('alert')).textContent).toContain('記録はディスクに残っています')
  expect(screen.getByRole('button', { name: '再読み込み' })).toBeTruthy()
})

test('in quiet moments the parts are read, then what else is given; a screen by itself is not', async () => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => void Promise.resolve().then(run))
  const read: string[] = []
  const of = (name: string) => async () => {
    read.push(name)
    return Board
  }
  later(of('a dialog'))
  later(async () => Promise.reject(new Error('gone')))
  later(of('another'))
  const screenLater = laterScreen(of('a screen'))
  // What other files of tests have registered is read before: the page stays open between them.
  loadTheRest([], 0)
  await vi.waitFor(() => expect(read).toEqual(['a dialog', 'another']), 60_000)
  loadTheRest([screenLater.readAhead], 0)
  await vi.waitFor(() => expect(read).toEqual(['a dialog', 'another', 'a screen']), 60_000)
  vi.unstubAllGlobals()
})

test('a screen that was read ahead is shown at once', async () => {
  const Part = laterScreen(() => Promise.resolve(Board), <p>読み込み中</p>)
  await Part.readAhead()
  render(<Part title="盤面" />)
  expect(screen.getByRole('heading', { name: '盤面' })).toBeTruthy()
})
