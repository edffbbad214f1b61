import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildIdOf } from './scripts/build/build-id.ts'
import { FIRST_FILE, firstFileFirst } from './scripts/build/first-file.ts'
import { holidayDays } from './scripts/build/holidays.ts'
import { oneStrokeIcons } from './scripts/build/icons.ts'
import { letters } from './scripts/build/letters.ts'
import { playbookAsShipped } from './scripts/build/shipped-playbook.ts'

const root = import.meta.dirname
/** The counter of a social network asks for the polyfills of an age that is over. */
const polyfills = { find: /^core-js\/.+/, replacement: path.join(root, 'scripts/build/nothing.ts') }
const builtins = [/^node:/, ...builtinModules, 'electron']

/**
 * One configuration with three builds, kept apart as Vite environments:
 * `client` is the page, `node` the processes of both faces, `preload` the one CommonJS file that a sandboxed
 * preload must be. Everything but Electron and Node itself is bundled, so that a packed app carries no packages.
 * The targets are the oldest Chromium and Node that the build is tested on.
 */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  resolve: { alias: [polyfills] },
  plugins: [
    react(),
    holidayDays(),
    letters(),
    oneStrokeIcons(),
    firstFileFirst(),
    playbookAsShipped(),
    buildIdOf(root)
  ],
  json: { stringify: true },
  publicDir: false,
  server: { host: '127.0.0.1', port: 5173 },
  builder: { sharedConfigBuild: false },
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: 4000,
        // What the first board needs is one file, after a small one that runs first; every other screen shares from it.
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'first', test: FIRST_FILE, priority: 1 },
                { name: 'page', tags: ['$initial'] }
              ]
            }
          }
        }
      }
    },
    node: {
      consumer: 'server',
      resolve: { noExternal: true, external: [], conditions: ['node', 'module', 'import', 'default'] },
      build: {
        outDir: path.join(root, 'dist/node'),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { main: path.join(root, 'electron/main.ts'), serve: path.join(root, 'host/serve.ts') },
          external: builtins,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
        }
      }
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: [] },
      build: {
        outDir: path.join(root, 'dist/preload'),
        emptyOutDir: true,
        target: 'chrome130',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { preload: path.join(root, 'electron/preload.ts') },
          external: builtins,
          output: { format: 'cjs', entryFileNames: '[name].cjs' }
        }
      }
    }
  }
})
