import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { mailDraft } from '../helpers/connector-drafts.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { minutes } from '../helpers/given.ts'
import { mailServer } from '../helpers/mail-server.ts'
import { oneFile } from '../helpers/one-file.ts'
import { outboxHost } from '../helpers/outbox-host.ts'

const COUNT = 10_000
/** How many mails the server has taken when the program is killed. */
const KILLS = [2_500, 7_000]
const LINES = 10

type End = { readonly status: string; readonly counts: Record<string, number>; readonly unknown: readonly string[] }

test(`a mailing of ${COUNT} that is killed ${KILLS.length} times reaches everyone once, or says of whom nothing is known`, async () => {
  const mailer = await oneFile(path.join(import.meta.dirname, 'mailer.ts'))
  const folder = freshFolder()
  let killAt = Number.POSITIVE_INFINITY
  let kill = () => {}
  const server = await mailServer({
    message: (_to, nth) => {
      if (nth >= killAt) kill()
      return null
    }
  })
  await handOver(folder, server.port)
  const run = (minute: number): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['--no-warnings', mailer, folder, String(minutes(minute))])
      kill = () => void child.kill('SIGKILL')
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => (said += `stderr ${chunk.toString()}`))
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
      child.on('close', () => resolve(said.trim()))
    })

  for (const [index, at] of KILLS.entries()) {
    killAt = at
    expect(await run(6 + index)).toBe('')
  }
  killAt = Number.POSITIVE_INFINITY
  const end = JSON.parse(await run(6 + KILLS.length)) as End
  const reached = server.taken.map(({ to }) => to)
  expect(new Set(reached).size).toBe(reached.length)
  expect(new Set([...reached, ...end.unknown]).size).toBe(COUNT)
  expect(end).toMatchObject({ status: 'delivered', counts: { all: COUNT, refused: 0, unknown: end.unknown.length } })
  expect(end.counts['sent']).toBe(COUNT - end.unknown.length)
  expect(end.unknown.length).toBeLessThanOrEqual(KILLS.length * LINES)
})

/** Somebody hands a notice to a long mailing list and closes the console before it has begun. */
async function handOver(folder: string, port: number): Promise<void> {
  const host = await outboxHost({ folder })
  const connector = await host.connect(mailDraft({ port, connections: LINES }))
  await host.list(
    connector,
    Array.from({ length: COUNT }, (_, n) => `c${n + 1}@example.jp`)
  )
  await host.hand(await host.declare(), 'email', connector)
  await host.host.close()
}
