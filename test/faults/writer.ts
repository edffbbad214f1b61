/**
 * Writes events until it is killed, and says each one after it was acknowledged: `node writer.ts FOLDER`. A line on the
 * pipe is out of this process, so a kill cannot take it back. It makes a backup now and then.
 */
import fs from 'node:fs'
import path from 'node:path'
import { layoutOf } from '../../host/layout.ts'
import { makeBackup } from '../../host/store/backups.ts'
import { openStore } from '../../host/store/open-store.ts'

const layout = layoutOf(process.argv[2] ?? '')
const opened = openStore({ layout, now: Date.now, newId: () => `node-${process.pid}` })
const say = (line: string) => fs.writeSync(1, `${line}\n`)
if (!opened.ok) say(`refused ${opened.code}`)
else {
  const { store, copyTo, troubles } = opened
  for (const { code } of troubles) say(`trouble ${code}`)
  const actor = { person: 'Sato', department: 'system', role: '' }
  const remark = (n: number) => ({
    type: 'remark.added',
    version: 1,
    data: { remark: `${process.pid}-${n}`, text: 'あ'.repeat((n * 37) % 900) }
  })
  for (let n = 0; ; n++) {
    const batch = Array.from({ length: 1 + (n % 3) }, (_, part) => remark(n * 10 + part))
    const written = store.append(`inc-${n % 2}`, batch, actor, Date.now())
    if (!written.ok) say(`fault ${written.fault}`)
    else
      for (const event of written.value)
        say(`kept ${event.stream} ${event.node} ${event.seq} ${path.basename(String(event.data['remark']))}`)
    if (n % 20 === 19 && copyTo) makeBackup(copyTo, layout.backups, Date.now())
  }
}
