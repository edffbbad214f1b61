import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
/** Importing the real package in plain Node would try to download Electron. */
const alias = { electron: path.join(root, 'test/helpers/electron-mock.ts') }
/** How long (ms) a test may take where the machine does many things at once. No test waits for this. */
const PATIENCE_MS = 300_000
/** The stores of the page outlive a test in a page that stays open: each is put back after it. */
const stores = { 'zustand/vanilla': path.join(root, 'test/helpers/stores.ts') }
const endToEnd = {
  environment: 'node' as const,
  setupFiles: ['test/helpers/setup.ts'],
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000
}

/**
 * Four projects: plain code, the page's parts, and the same end-to-end scripts in each of the two faces, with what only
 * one face has in a folder of its name. The files of the first two share their workers and what these have read: helpers
 * put away what they made (`test/helpers/afterwards.ts`), and no test counts on a module that is fresh.
 */
export default defineConfig({
  test: {
    // A core for each worker: many tests wait for a disk, a process or a clock, and none of them depends on its speed.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          setupFiles: ['test/helpers/setup.ts'],
          testTimeout: PATIENCE_MS,
          include: ['test/**/*.test.ts'],
          server: { deps: { inline: ['electron-store'] } }
        }
      },
      {
        plugins: [react()],
        resolve: { alias: { ...alias, ...stores } },
        test: {
          name: 'screen',
          environment: './test/helpers/one-page.ts',
          isolate: false,
          include: ['test/renderer/**/*.test.tsx'],
          setupFiles: ['test/helpers/setup.ts', 'test/renderer/setup.ts'],
          testTimeout: PATIENCE_MS
        }
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e-browser',
          include: ['test/e2e/*.e2e.ts', 'test/e2e/browser/*.e2e.ts'],
          provide: { face: 'browser' }
        }
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e-desktop',
          include: ['test/e2e/*.e2e.ts', 'test/e2e/desktop/*.e2e.ts'],
          provide: { face: 'desktop' }
        }
      }
    ]
  }
})
