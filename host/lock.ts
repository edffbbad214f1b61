import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import { z } from 'zod'
import { codeOf, readIfThere } from './durable-file.ts'
import { isRunning, startOf } from './process-life.ts'

const holderSchema = z.object({
  pid: z.int().positive(),
  hostName: z.string(),
  face: z.enum(['desktop', 'browser']),
  /** Milliseconds since the epoch. */
  since: z.number(),
  /** What tells this process from a later one with the same number, where the system says it. */
  start: z.string().nullable()
})

/** Who holds a data folder. */
export type Holder = z.infer<typeof holderSchema>

/** A folder that is ours, or who has it. `stale` says that a holder was found that no longer lives. */
export type Lock =
  | { readonly ok: true; readonly stale: boolean; readonly release: () => void }
  | { readonly ok: false; readonly holder: Holder | null }

/** A holder on another machine that gave no sign of life for this long (ms) is taken for dead. */
const SILENCE_MS = 2 * 60_000
const SIGN_OF_LIFE_MS = 15_000

/**
 * Takes a data folder for this process. The lock file says who holds it; a holder that was killed is taken over.
 * The database has the system's own lock beside it (`store/connection.ts`): this one is there to name the holder.
 */
export function takeLock(file: string, face: Holder['face'], now: number): Lock {
  const mine: Holder = { pid: process.pid, hostName: os.hostname(), face, since: now, start: startOf(process.pid) }
  const text = JSON.stringify(mine)
  if (create(file, text)) return held(file, text, false)
  const found = read(file)
  if (found && lives(file, found.holder, now)) return { ok: false, holder: found.holder }
  if (found && !removeIfStill(file, found.text)) return { ok: false, holder: read(file)?.holder ?? null }
  if (create(file, text)) return held(file, text, true)
  return { ok: false, holder: read(file)?.holder ?? null }
}

function held(file: string, text: string, stale: boolean): Lock {
  const timer = setInterval(() => fs.utimes(file, new Date(), new Date(), () => {}), SIGN_OF_LIFE_MS)
  timer.unref()
  return {
    ok: true,
    stale,
    release() {
      clearInterval(timer)
      removeIfStill(file, text)
    }
  }
}

function create(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) === 'ENOSPC') fs.rmSync(file, { force: true })
    throw error
  }
}

/** Null where there is no lock. A lock that cannot be read was left half-written by a process that was killed. */
function read(file: string): { text: string; holder: Holder | null } | null {
  const text = readIfThere(file)?.toString('utf8')
  if (text === undefined) return null
  try {
    return { text, holder: holderSchema.safeParse(JSON.parse(text)).data ?? null }
  } catch {
    return { text, holder: null }
  }
}

function lives(file: string, holder: Holder | null, now: number): boolean {
  if (!holder) return false
  if (holder.hostName !== os.hostname())
    return now - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENCE_MS
  if (!isRunning(holder.pid)) return false
  return holder.start === null || holder.start === startOf(holder.pid)
}

/** Removes a lock unless somebody else took it meanwhile: it is moved away first, looked at, and put back if it is new. */
function removeIfStill(file: string, text: string): boolean {
  const away = `${file}.${randomUUID()}`
  try {
    fs.renameSync(file, away)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    return false
  }
  const ours = readIfThere(away)?.toString('utf8') === text
  if (!ours) fs.renameSync(away, file)
  else fs.rmSync(away, { force: true })
  return ours
}
