import fs from 'node:fs'
import path from 'node:path'
import { ARCHIVE_PIECE } from '../../shared/archive/limits.ts'
import type { ArchiveReport } from '../../shared/archive/report.ts'
import { freshFolder } from './data-folder.ts'
import type { TestHost } from './host.ts'
import { testHost } from './host.ts'

/** A host whose archives go to a folder of the test, as a shell's dialog would have it. */
export async function archivingHost(options: Parameters<typeof testHost>[0] = {}): Promise<TestHost & { out: string }> {
  const out = freshFolder()
  const host = await testHost({ placeFile: async (name) => path.join(out, name), ...options })
  return { ...host, out }
}

/** Declares, says something, attaches a file, holds a remark privileged where asked, and gives the stream. */
export async function attachedIncident(
  host: TestHost,
  { drill = false, privileged = false, file = 'screenshot' } = {}
): Promise<string> {
  const stream = await host.declare({ title: '出金の停止', drill })
  const { fileName, hash, size } = await host.get('evidence.store', {
    stream,
    fileName: '画面.png',
    content: Buffer.from(file).toString('base64')
  })
  const evidence = { kind: 'file', fileName, hash, size } as const
  await host.get('incident.act', { stream, command: { name: 'duty.attach', data: { duty: 'SYS-09', evidence } } })
  await host.get('incident.act', { stream, command: { name: 'remark.add', data: { text: '確認しました' } } })
  if (privileged) {
    await host.get('settings.write', { department: 'legal', role: 'R-LG-H' })
    const command = { name: 'remark.add', data: { text: '弁護士の見解', privileged: '顧問' } } as const
    await host.get('incident.act', { stream, command })
    await host.get('incident.act', { stream, command: { name: 'remark.add', data: { text: '続報' } } })
  }
  return stream
}

/** Writes an archive and gives its bytes. */
export async function archiveOf(
  host: TestHost & { out: string },
  stream: string,
  privileged: 'left-out' | 'included' = 'left-out'
) {
  const wish = { stream, job: 'job', privileged, timeZone: 'Asia/Tokyo' } as const
  const { written } = await host.get('archive.write', wish)
  if (!written) throw new Error('nothing was written')
  return { written, bytes: fs.readFileSync(path.join(host.out, written.fileName)) }
}

/** Sends an archive as a page does and gives its ticket. */
export async function sent(host: TestHost, bytes: Uint8Array): Promise<string> {
  let ticket: string | null = null
  for (let at = 0; at === 0 || at < bytes.length; at += ARCHIVE_PIECE) {
    const content = Buffer.from(bytes.subarray(at, at + ARCHIVE_PIECE)).toString('base64')
    ticket = (await host.get('archive.put', { ticket, content })).ticket
  }
  return ticket ?? ''
}

/** What a host says of an archive. */
export async function verified(host: TestHost, bytes: Uint8Array): Promise<{ ticket: string; report: ArchiveReport }> {
  const ticket = await sent(host, bytes)
  return { ticket, report: await host.get('archive.verify', { ticket }) }
}
