import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { answerWho } from '../../renderer/store/who.ts'
import { toasts } from '../../renderer/store/toasts.ts'

// What a test waits for comes as soon as it can; only a machine that does many things at once needs this long (ms).
configure({ asyncUtilTimeout: 20_000 })

// Growing text fields listen to the page's fonts, which this document lacks.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

// The page stays open for the next file of tests: what this one showed, said and asked is put away.
afterEach(() => {
  answerWho(false)
  cleanup()
  toasts.setState({ shown: [] })
  location.hash = ''
})
