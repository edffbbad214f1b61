import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from '../../host/layout.ts'
import { makeBackup } from '../../host/store/backups.ts'
import { openStore } from '../../host/store/open-store.ts'
import type { Store } from '../../host/store/store.ts'
import { eventKey } from '../../shared/event/envelope.ts'
import { freshFolder } from '../helpers/data-folder.ts'

const actor = { person: 'Sato', department: 'system', role: '' }
const SAVED = 40
const ALL = 100

const open = (folder: string) => openStore({ layout: layoutOf(folder), now: Date.now, newId: () => 'here' })

function allOf(store: Store) {
  const events = store.streams().flatMap(({ stream }) => store.read(stream))
  return new Map(events.map((event) => [`${event.stream} ${eventKey(event)}`, event]))
}

/** A folder as a killed process leaves it: some events in a backup, some in the database, some in its log alone. */
function leftBehind() {
  const folder = freshFolder()
  const opened = open(folder)
  if (!opened.ok || !opened.copyTo) throw new Error('not opened')
  const { store, copyTo } = opened
  for (let n = 0; n < ALL; n++) {
    const data = { remark: `${n}`, text: `${n} `.repeat((n * 13) % 300) }
    store.append(`inc-${n % 3}`, [{ type: 'remark.added', version: 1, data }], actor, n)
    if (n === SAVED - 1) makeBackup(copyTo, layoutOf(folder).backups, Date.now())
  }
  const killed = freshFolder()
  fs.cpSync(folder, killed, { recursive: true })
  const events = allOf(store)
  store.close()
  const atRest = freshFolder()
  fs.cpSync(folder, atRest, { recursive: true })
  return { killed, atRest, events }
}

const damage = fc.record({
  file: fc.constantFrom('haltdesk.db', 'haltdesk.db-wal'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.constant('cut' as const))
})

test(
  'whatever is overwritten or cut off, what comes back is what was written, and what is lost is counted',
  { timeout: 600_000 },
  () => {
    const left = leftBehind()
    fc.assert(
      fc.property(fc.boolean(), fc.array(damage, { minLength: 1, maxLength: 5 }), (isKilled, damages) => {
        const folder = freshFolder()
        fs.cpSync(isKilled ? left.killed : left.atRest, folder, { recursive: true })
        for (const { file, at, bytes } of damages) spoil(path.join(folder, file), at, bytes)
        const opened = open(folder)
        if (!opened.ok) throw new Error(opened.code)
        const found = allOf(opened.store)
        opened.store.close()
        const [trouble] = opened.troubles
        for (const [key, event] of found) expect(event).toEqual(left.events.get(key))
        expect(found.size + Number(trouble?.params['lost'] ?? 0)).toBe(ALL)
        expect(found.size).toBeGreaterThanOrEqual(SAVED)
        expect(trouble?.code).toBe(trouble && 'database-restored')
        fs.rmSync(folder, { recursive: true })
      }),
      { numRuns: 150 }
    )
  }
)

function spoil(file: string, at: number, bytes: Uint8Array | 'cut'): void {
  if (!fs.existsSync(file)) return
  const content = fs.readFileSync(file)
  const place = Math.floor(at * content.length)
  if (bytes === 'cut') fs.truncateSync(file, place)
  else {
    content.set(bytes.subarray(0, content.length - place), place)
    fs.writeFileSync(file, content)
  }
}
