import type { Environment } from 'vitest/runtime'
import { builtinEnvironments } from 'vitest/runtime'

const page = builtinEnvironments['happy-dom']
const opened = globalThis as { document?: unknown }

/**
 * A page that stays open for every file of screen tests that a worker runs: what they share is read once. Each test puts
 * away what it showed (`test/renderer/setup.ts`).
 */
const onePage: Environment = {
  ...page,
  name: 'one-page',
  async setup(global, options) {
    if (opened.document === undefined) await page.setup(global, options)
    return { teardown: () => undefined }
  }
}

// The runner takes an environment by its default export.
// oxlint-disable-next-line import/no-default-export
export default onePage
