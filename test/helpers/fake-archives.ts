import type { Handlers, Output } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { ArchiveReport } from '../../shared/archive/report.ts'

type Rows = Extract<keyof Handlers, `archive.${string}`>
type Sync = { readonly [N in Rows]: (input: Parameters<Handlers[N]>[0]) => Awaited<ReturnType<Handlers[N]>> }

/** What a fake host knows of archives: what verifying one says, where one is written, which are open. */
export type FakeArchives = {
  readonly report?: ArchiveReport
  readonly preview?: Partial<Output<'archive.preview'>>
  readonly written?: Output<'archive.write'>['written']
  readonly opened?: Output<'archive.list'>
  /** The bytes that a written one has where it is fetched. */
  readonly content?: string
}

/** The rows of archives over what a test says. */
export function fakeArchives({ report, preview, written = null, opened = [], content = '' }: FakeArchives = {}): Sync {
  return {
    'archive.preview': () =>
      ok({
        events: 3,
        privileged: 0,
        evidence: { files: 0, bytes: 0, missing: 0 },
        reports: 10,
        drill: false,
        ...preview
      }),
    'archive.write': () => ok({ written }),
    'archive.fetch': () => ok({ content: Buffer.from(content).toString('base64'), next: null }),
    'archive.put': ({ ticket, content: piece }) => ok({ ticket: ticket ?? 'ticket', size: piece.length }),
    'archive.verify': () => (report ? ok(report) : refuse('no-such-archive')),
    'archive.open': ({ ticket }) => ok({ stream: `archive:${ticket}` }),
    'archive.take': () =>
      ok({
        report: { taken: 3, known: 0, streams: ['inc-1'], rejected: [], unknown: 0, brokenLinks: 0 },
        evidence: 1,
        withheld: 0
      }),
    'archive.drop': () => ok({}),
    'archive.list': () => ok([...opened])
  }
}
