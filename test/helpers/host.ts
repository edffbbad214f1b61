import fs from 'node:fs'
import type { Host } from '../../host/host.ts'
import type { HostOptions } from '../../host/host-options.ts'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'
import type { Input, Notice, Output, Reply, RequestName } from '../../shared/bridge/contract.ts'
import { dispatch } from '../../shared/bridge/dispatch.ts'
import type { Command } from '../../shared/incident/commands.ts'
import { afterTest } from './afterwards.ts'
import { freshFolder } from './data-folder.ts'

/** The playbook that Haltdesk brings along, as text. */
export const defaultPlaybookText = fs.readFileSync(
  new URL('../../assets/playbook/default.json', import.meta.url),
  'utf8'
)

/** A host as a page sees it: requests go through the same door as over a wire. */
export type TestHost = {
  readonly host: Host
  readonly folder: string
  readonly notices: Notice[]
  /** One run of the watch: in tests it runs only when it is told to. */
  readonly watch: () => void
  /** One look of the outbox, and the end of what it set out on: in tests it runs only when it is told to. */
  readonly send: () => Promise<void>
  readonly ask: <N extends RequestName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
  /** The answer's value; fails the test where there is none. */
  readonly get: <N extends RequestName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** Declares an ordinary live halt (or what is given) and gives its stream. */
  readonly declare: (data?: Partial<Extract<Command, { name: 'halt.declare' }>['data']>) => Promise<string>
}

/** Opens a host over a folder, as 佐藤 of the system department unless `person` is empty. */
export async function testHost(
  options: Partial<HostOptions> & { folder?: string; person?: string } = {}
): Promise<TestHost> {
  const { folder = freshFolder(), person = '佐藤', ...rest } = options
  const settings = rest.settings ?? openConfSettings(folder)
  if (settings.read().person !== person) await settings.write({ person, department: 'system', role: 'R-DUTY' })
  let watch = () => {}
  let send = async () => {}
  const opening = await openHost({
    dataFolder: folder,
    settings,
    face: 'browser',
    versions: { app: '0.0.0', electron: null, chromium: null, node: process.versions.node },
    system: { language: 'ja', timeZone: 'Asia/Tokyo' },
    defaultPlaybookText,
    pace: (run) => {
      watch = run
      return () => (watch = () => {})
    },
    ...rest,
    outbox: {
      pace: (run) => {
        send = run
        return () => (send = async () => {})
      },
      patience: { httpMs: 1000, mail: { connectMs: 2000, answerMs: 2000 } },
      random: () => 0,
      ...rest.outbox
    }
  })
  if (!opening.ok) throw new Error(`not opened: ${opening.refusal.code}`)
  const { host } = opening
  afterTest(host.close)
  const notices: Notice[] = []
  host.subscribe((notice) => void notices.push(notice))
  const ask = <N extends RequestName>(name: N, input: Input<N>) =>
    dispatch(host.handlers, name, input, (error) => {
      throw error
    }) as Promise<Reply<Output<N>>>
  const get = async <N extends RequestName>(name: N, input: Input<N>) => {
    const reply = await ask(name, input)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.fault)}`)
    return reply.value
  }
  const declare: TestHost['declare'] = async (data) => {
    const playbook = (await get('app.hello', {})).playbook ?? ''
    const command: Command = {
      name: 'halt.declare',
      data: {
        title: '現物取引の停止',
        type: 'H1',
        severity: 'SEV1',
        drill: false,
        playbook,
        cause: { status: 'unknown', text: '' },
        commander: { person: '佐藤', role: 'R-IC' },
        times: {},
        cells: [],
        ...data
      }
    }
    const { events } = await get('incident.act', { stream: 'new', command })
    return events[0]?.stream ?? ''
  }
  return { host, folder, notices, watch: () => watch(), send: () => send(), ask, get, declare }
}
