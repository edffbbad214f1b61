import { inject } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { launchDesktop } from './launch-desktop.ts'
import type { LaunchOptions, Running } from './running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly face: 'browser' | 'desktop'
  }
}

/** The face that this run of the end-to-end scripts is about. */
export function face(): 'browser' | 'desktop' {
  return inject('face')
}

/** Starts the built console in the face that this run is about. */
export function launch(options: LaunchOptions = {}): Promise<Running> {
  return face() === 'desktop' ? launchDesktop(options) : launchBrowser(options)
}
