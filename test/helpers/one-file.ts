import path from 'node:path'
import { build } from 'vite'
import { freshFolder } from './data-folder.ts'

/**
 * A program of the tests with all that it imports as one file: it starts several times faster than from its sources, and
 * a test that kills it two hundred times starts it as often.
 */
export async function oneFile(program: string): Promise<string> {
  const folder = freshFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['node', 'module', 'import', 'default'] },
    ssr: { noExternal: true },
    build: {
      ssr: program,
      outDir: folder,
      target: 'node24',
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'program.mjs' } }
    }
  })
  return path.join(folder, 'program.mjs')
}
