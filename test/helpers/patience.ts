import { configure } from '@testing-library/react'

// What a test waits for comes as soon as it can; only a machine that does many things at once needs this long (ms).
configure({ asyncUtilTimeout: 20_000 })
