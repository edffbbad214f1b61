import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Trouble, Welcome } from '../../shared/bridge/shapes.ts'
import type { Actor } from '../../shared/event/envelope.ts'
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts'
import type { Connection } from '../bridge.ts'
import { ask } from './line.ts'
import { reportFault } from './toasts.ts'

/** What the page knows of its host and of who sits before it. */
export type Session = {
  readonly welcome: Welcome | null
  readonly settings: Settings | null
  readonly troubles: readonly Trouble[]
  readonly connection: Connection
}

export const session = createStore<Session>(() => ({ welcome: null, settings: null, troubles: [], connection: 'open' }))

/** Reads a part of the session in a component. */
export function useSession<T>(select: (state: Session) => T): T {
  return useStore(session, select)
}

/** Takes in what the host says when it opens. */
export function welcome(value: Welcome): void {
  session.setState({ welcome: value, settings: value.settings, troubles: value.troubles })
}

/** Who acts, or null while nobody has said who they are. */
export function actorOf(settings: Settings | null): Actor | null {
  if (!settings || settings.person.trim() === '') return null
  return { person: settings.person, department: settings.department, role: settings.role }
}

/** Changes settings on disk. False where they could not be written; the person is told why. */
export async function changeSettings(patch: SettingsPatch): Promise<boolean> {
  const reply = await ask('settings.write', patch)
  if (!reply.ok) {
    reportFault(reply.fault)
    return false
  }
  session.setState({ settings: reply.value })
  return true
}

/** Puts a trouble before the person until they have read it. */
export function raiseTrouble(trouble: Trouble): void {
  session.setState(({ troubles }) => ({ troubles: [...troubles, trouble] }))
}

/** Takes a trouble away that was read. */
export function dismissTrouble(trouble: Trouble): void {
  session.setState(({ troubles }) => ({ troubles: troubles.filter((other) => other !== trouble) }))
}

/** Takes away what is over by itself: a watch that is in time again. What became of the disk stays until it was read. */
export function settleTrouble(code: Trouble['code']): void {
  if (code !== 'engine-late') return
  session.setState(({ troubles }) => ({ troubles: troubles.filter((other) => other.code !== code) }))
}
