import { afterAll, afterEach } from 'vitest'
import { putAway } from './afterwards.ts'

// Helpers are read once for many files of tests, so that no hook of theirs would be heard by the second one.
afterEach(putAway.test)
afterAll(putAway.file)
