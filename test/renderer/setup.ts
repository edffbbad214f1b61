import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { answerWho } from '../../renderer/store/who.ts'
import { clock, wallNow } from '../../renderer/store/clock.ts'
import { resetStores } from '../helpers/stores.ts'

// What a test waits for comes as soon as it can; only a machine that does many things at once needs this long (ms).
configure({ asyncUtilTimeout: 20_000 })

// Growing text fields listen to the page's fonts, which this document lacks.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

// The page stays open for the next file of tests: what this one showed, said and asked is put away.
afterEach(() => {
  answerWho(false)
  cleanup()
  resetStores()
  clock.setState({ now: wallNow(), wall: wallNow() })
  location.hash = ''
})

// A screen that is still being read when its file ends could never be read again by the next one.
afterAll(() => vi.dynamicImportSettled())
