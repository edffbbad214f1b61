import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.ts'

const PLACES = ['shared', 'host', 'electron', 'renderer', 'scripts', 'test', 'vite.config.ts', 'vitest.config.ts']

/** What is checked and formatted. The folders are named, or the tools would walk through everything that is installed. */
export const places = PLACES.filter((place) => existsSync(path.join(root, place)))
