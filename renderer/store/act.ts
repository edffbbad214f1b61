import i18next from 'i18next'
import { createStore } from 'zustand/vanilla'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import { decide } from '../../shared/incident/decide.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { Refusal } from '../../shared/incident/refusal.ts'
import { namesOf } from '../../shared/report/names.ts'
import { wallNow } from './clock.ts'
import { incident, takeIn } from './incident.ts'
import { ask } from './line.ts'
import { actorOf, session } from './session.ts'
import { reportFault } from './toasts.ts'
import { weighNow } from './weigh.ts'
import { askWho } from './who.ts'

/** Whether what the person did is on disk: the corner of the screen says it in words. Times in ms. */
export type Saving = { readonly pending: number; readonly savedAt: number | null; readonly failed: boolean }
export const saving = createStore<Saving>(() => ({ pending: 0, savedAt: null, failed: false }))

/** Why nothing can be done in an incident that was opened from an archive. */
const ofArchive = { code: 'opened-from-archive', params: {} } as const

/** A refusal of the open incident, or of whatever was opened from an archive. */
export type RefusedNow = Refusal | typeof ofArchive

type Options = { readonly happenedAt?: number; readonly stream?: string }

/**
 * Sends an intent to the host and waits until it is on disk. Gives the stream that it went to, null where it was
 * refused or failed (the person has been told why). Whoever has not said who they are is asked first.
 */
export async function act(command: Command, options: Options = {}): Promise<string | null> {
  const stream = options.stream ?? incident.getState().stream
  if (stream !== null && isArchiveStream(stream)) {
    reportFault({ kind: 'refused', ...ofArchive })
    return null
  }
  if (!actorOf(session.getState().settings) && !(await askWho())) return null
  if (stream === null) return null
  saving.setState(({ pending }) => ({ pending: pending + 1 }))
  const reply = await ask('incident.act', {
    stream,
    command,
    ...(options.happenedAt === undefined ? {} : { happenedAt: options.happenedAt })
  })
  saving.setState(({ pending, savedAt, failed }) => ({
    pending: pending - 1,
    savedAt: reply.ok ? wallNow() : savedAt,
    failed: reply.ok ? false : failed || reply.fault.kind === 'failed'
  }))
  if (!reply.ok) {
    reportFault(reply.fault, namesOf(incident.getState().playbook, i18next.language === 'en' ? 'en' : 'ja'))
    return null
  }
  const written = reply.value.events[0]?.stream ?? stream
  await takeIn(written, reply.value.events)
  return written
}

/**
 * Why the host would refuse a command on the open incident now, or null: what greys a button out. `at` (ms) is when that
 * happened which it records, by default now.
 */
export function refusalNow(command: Command, at?: number): RefusedNow | null {
  const { stream, log, playbook } = incident.getState()
  if (stream !== null && isArchiveStream(stream)) return ofArchive
  const actor = actorOf(session.getState().settings)
  if (!playbook || !actor) return null
  const wall = wallNow()
  const now = nowOf(log.state, wall)
  const context = { now, wall, happenedAt: at ?? now, actor, playbook, newId: () => 'preview', weigh: weighNow() }
  const decision = decide(log.state, command, context)
  return decision.ok ? null : decision.refusal
}
